import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForView } from '../../scripts/browser/view.ts';
import { runAxe } from './support/axe.ts';
import { BROWSERS, type Driven, startBrowser } from './support/browser.ts';
import { writePage, writeSpeech } from './support/pages.ts';

const HOST = 'http://localhost';
const STRICT = {
  'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
};
const RECIPE =
  '<h1>红烧肉</h1><p>五花肉切块，冷水下锅焯水，捞出沥干。</p><p>锅中放油，下冰糖炒出糖色，放入肉块翻炒上色，加酱油、料酒和热水。</p><p>小火炖四十分钟，大火收汁即可。</p>';
const SCAN = Array.from(
  { length: 6 },
  (_, page) => `<img width="700" height="990" alt="" src="/${page}.png">`,
).join('');

/** Pages of the browser's own. */
const CLOSED = { chromium: 'chrome://version', firefox: 'about:license' };

describe.each(BROWSERS)('in %s', (name) => {
  let driven: Driven;

  beforeAll(async () => {
    driven = await startBrowser(name, {
      [`${HOST}/strict`]: { html: writePage('讲话', writeSpeech()), headers: STRICT },
      [`${HOST}/recipe`]: { html: writePage('红烧肉', RECIPE) },
      [`${HOST}/empty`]: { html: writePage('', '') },
      [`${HOST}/scan`]: { html: writePage('', `<div id="page">${SCAN}</div>`) },
    });
  });
  afterAll(() => driven.close());

  async function openOn(path: string): Promise<Page> {
    const page = await driven.visit(HOST + path);
    driven.errors.length = 0;
    await driven.browser.click(page);
    return page;
  }

  it('works under a strict content security policy, with its own style', async () => {
    const page = await openOn('/strict');
    const view = await waitForView(page, driven.t);
    expect(await view.getByRole('article').innerText()).toContain('下面，我讲三点意见。');
    const indent = await view
      .locator('article p[data-place]')
      .first()
      .evaluate((block) => Number.parseFloat(getComputedStyle(block).textIndent));
    expect(indent).toBeGreaterThan(20);
    expect(driven.errors).toEqual([]);
  });

  it.each([
    ['/recipe', 'empty.noSpeech'],
    ['/empty', 'empty.nothing'],
    ['/scan', 'empty.pictures'],
  ])('says one plain sentence on %s', async (path, key) => {
    const page = await openOn(path);
    const view = driven.viewOf(page);
    await view.getByText(driven.t(key), { exact: true }).waitFor();
    // No button has the focus, and its ring, before anybody went there.
    expect(await view.evaluate((dialog) => dialog.matches(':focus'))).toBe(true);
    expect(driven.errors).toEqual([]);
    expect(await runAxe(page)).toEqual([]);
  });

  it('offers the main text of a page without a speech as it is', async () => {
    const page = await openOn('/recipe');
    const view = driven.viewOf(page);
    await view.getByRole('button', { name: driven.t('empty.showText') }).click();
    expect(await view.locator('article p').allTextContents()).toContain('小火炖四十分钟，大火收汁即可。');
  });

  it('says so in a page of its own where the browser lets no script in', async () => {
    const page = await driven.browser.context.newPage();
    await page.goto(CLOSED[name], { waitUntil: 'commit' });
    driven.errors.length = 0;
    const opened = driven.browser.context.waitForEvent('page');
    await driven.browser.click(page);
    const notice = await opened;
    await notice.getByText(driven.t('notice.restricted')).waitFor();
    const countTabs = () => driven.asExtension<number>('chrome.tabs.query({}).then((tabs) => tabs.length)');
    const before = await countTabs();
    await notice.getByRole('button', { name: driven.t('notice.close') }).click();
    await expect.poll(countTabs).toBe(before - 1);
    expect(driven.errors).toEqual([]);
  });
});
