import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeManyTexts } from '../../scripts/bench/many-texts.ts';
import { SERIALISE } from '../../scripts/browser/serialise.ts';
import { BROWSERS, type Driven, startBrowser } from './support/browser.ts';
import { addLater, writeLivePage } from './support/live-page.ts';
import { writePage, writeSpeech } from './support/pages.ts';

const LIVE = 'http://localhost/live';
const MANY = 'http://localhost/many';
const SPEECH = 'http://localhost/speech';
const HOST = 'http://www.777doc.com/doc-1.html';
const FOREIGN = 'http://localhost/foreign';
/** The strictest that a site can set. */
const POLICY = {
  'content-security-policy': "default-src 'none'; script-src 'unsafe-inline'; frame-src 'self'",
};

describe.each(BROWSERS)('in %s', (name) => {
  let driven: Driven;

  beforeAll(async () => {
    const speech = { html: writePage('讲话', writeSpeech()) };
    driven = await startBrowser(name, {
      [LIVE]: { html: writeLivePage(), headers: POLICY },
      [MANY]: { html: writeManyTexts(20_000) },
      [SPEECH]: speech,
      [HOST]: speech,
      [FOREIGN]: { html: writePage('Report', '<p>Nothing to convert.</p>') },
    });
  });
  afterAll(() => driven.close());

  /** Opens a page with the extension let on its site, as a click does; the view is closed again. */
  async function visit(address: string): Promise<Page> {
    const page = await driven.visit(new URL(address).host === 'localhost' ? SPEECH : address);
    await driven.browser.click(page);
    await driven.viewOf(page).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => driven.viewOf(page).count()).toBe(0);
    if (page.url() !== address) await page.goto(address);
    return page;
  }

  function turn(page: Page): Promise<void> {
    return driven.browser.pressTurnKey(page);
  }

  function badge(): Promise<string> {
    return driven.readBadge();
  }

  it.each([LIVE, MANY])(
    'turns %s and turns it back, the same to the last character',
    { timeout: 120_000 },
    async (address) => {
      const page = await visit(address);
      const before = await page.evaluate<string>(SERIALISE);
      await turn(page);
      // Twenty thousand texts are laid out on the way.
      await expect.poll(badge, { timeout: 40_000 }).toBe('繁');
      const turned = await page.evaluate<string>(SERIALISE);
      expect(turned).not.toBe(before);
      expect(await page.title()).toBe('工作會議');
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-Hant-TW');
      await turn(page);
      await expect.poll(badge).toBe('');
      expect(await page.evaluate<string>(SERIALISE)).toBe(before);
      expect(driven.errors.splice(0)).toEqual([]);
      await page.close();
    },
  );

  it('converts shadow roots, frames and what comes later, and leaves fields and code alone', async () => {
    const page = await visit(LIVE);
    await turn(page);
    await expect.poll(badge).toBe('繁');
    const texts = () => page.evaluate<Record<string, string>>('readParts()');
    await expect.poll(texts).toEqual({
      phrase: '剪了頭髮，皇后與後天',
      shadow: '頭髮',
      frame: '會議：頭髮',
      field: '头发',
      editable: '头发',
      code: '头发',
      japanese: '头发',
      custom: '頭髮',
    });
    await page.evaluate(addLater);
    await expect
      .poll(() => page.evaluate('readLater()'))
      .toEqual({ text: '後來的頭髮', frame: '後來的會議', shadow: '發展', defined: '頭髮' });
    await turn(page);
    await expect
      .poll(() => page.evaluate('readLater()'))
      .toEqual({ text: '后来的头发', frame: '后来的会议', shadow: '发展', defined: '头发' });
    await page.close();
  });

  it('follows a page that goes elsewhere without loading, and one that is written anew', async () => {
    const page = await visit(SPEECH);
    await turn(page);
    await expect.poll(badge).toBe('繁');
    await page.evaluate(() => {
      history.pushState({}, '', '/other');
      document.title = '总结';
      document.body.innerHTML = '<h1>总结经验</h1>';
    });
    await expect
      .poll(() => page.evaluate(() => document.title + document.body.textContent))
      .toBe('總結總結經驗');
    await page.evaluate(() => {
      document.open();
      document.write('<title>开会</title><p>开会<b>讲</b>话</p>');
      document.close();
    });
    await expect
      .poll(() => page.evaluate(() => document.title + document.body.textContent))
      .toBe('開會開會講話');
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('zh-Hant-TW');
    await turn(page);
    await expect
      .poll(() => page.evaluate(() => document.documentElement.outerHTML))
      .toBe('<html><head><title>开会</title></head><body><p>开会<b>讲</b>话</p></body></html>');
    await page.close();
  });

  it('shows the original in the reader, and leaves the page as it is turned', async () => {
    const page = await visit(SPEECH);
    await turn(page);
    await expect.poll(badge).toBe('繁');
    const turned = await page.evaluate<string>(SERIALISE);
    const view = await driven.open(page);
    const pressed = (key: string) =>
      view.getByRole('button', { name: driven.t(key), exact: true }).getAttribute('aria-pressed');
    await expect.poll(() => pressed('script.tw')).toBe('true');
    await view.getByRole('button', { name: driven.t('script.original'), exact: true }).click();
    await expect
      .poll(() => view.getByRole('heading', { level: 1 }).textContent())
      .toBe('在全区经济工作会议上的讲话');
    await page.keyboard.press('Escape');
    await expect.poll(() => driven.viewOf(page).count()).toBe(0);
    expect(await page.evaluate<string>(SERIALISE)).toBe(turned);
    await page.close();
  });

  it('keeps the selection, and the mark of a speech', async () => {
    const page = await visit(HOST);
    await expect.poll(badge).toBe(driven.t('action.speechMark'));
    await page.evaluate(() => {
      const text = document.querySelector('h1')?.firstChild;
      if (text) getSelection()?.setBaseAndExtent(text, 8, text, 2);
    });
    await turn(page);
    await expect.poll(badge).toBe('繁');
    expect(await page.evaluate(() => [String(getSelection()), getSelection()?.anchorOffset])).toEqual([
      '區經濟工作會',
      8,
    ]);
    await turn(page);
    await expect.poll(badge).toBe(driven.t('action.speechMark'));
    expect(await page.evaluate(() => String(getSelection()))).toBe('区经济工作会');
    await page.close();
  });

  it('says again that a page is turned that Back brings as it was left', async () => {
    const page = await visit(SPEECH);
    await turn(page);
    await expect.poll(badge).toBe('繁');
    // The drivers' browsers keep no page that was left: what the browser does then is done to this one.
    await driven.asExtension(`(async () => {
      const [{ id: tabId }] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      await chrome.action.setBadgeText({ tabId, text: '' });
    })()`);
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    await expect.poll(badge).toBe('繁');
    await page.close();
  });

  it('says so where there is nothing to convert', async () => {
    const page = await visit(FOREIGN);
    const before = await page.evaluate<string>(SERIALISE);
    await turn(page);
    await expect.poll(badge).toBe('–');
    expect(await page.evaluate<string>(SERIALISE)).toBe(before);
    await page.close();
  });

  it('turns back what stands on a page that was written anew, and turns it again', async () => {
    const page = await visit(LIVE);
    await turn(page);
    await expect.poll(() => page.title()).toBe('工作會議');
    await page.evaluate(() => {
      document.open();
      document.write('<html lang="zh"><title>开会</title><p>开会<b>讲</b>话</p></html>');
      document.close();
    });
    const text = () => page.evaluate(() => document.title + document.body.textContent);
    await expect.poll(text).toBe('開會開會講話');
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p>总<b>结</b></p>'));
    await expect.poll(text).toBe('開會開會講話總結');
    await turn(page);
    await expect
      .poll(() => page.evaluate(() => document.documentElement.outerHTML))
      .toBe(
        '<html lang="zh"><head><title>开会</title></head><body><p>开会<b>讲</b>话</p><p>总<b>结</b></p></body></html>',
      );
    // Restored whole, it can be turned again.
    await turn(page);
    await expect.poll(text).toBe('開會開會講話總結');
    await page.close();
  });
});
