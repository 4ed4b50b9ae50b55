import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BROWSERS, type Driven, startBrowser } from './support/browser.ts';
import { ELSEWHERE, HOST, markOf, servedDocuments, TITLE } from './support/next-pages.ts';
import { withoutBrowserTraffic } from './support/traffic.ts';

let release = () => {};
let held = Promise.resolve();

const ROOT = "document.querySelector('jinggao-reader')?.shadowRoot";

describe.each(BROWSERS)('in %s', (name) => {
  let driven: Driven;
  let page: Page;

  beforeAll(async () => {
    driven = await startBrowser(
      name,
      servedDocuments(() => held),
    );
    page = await driven.browser.context.newPage();
  });
  beforeEach(() => {
    held = new Promise((done) => {
      release = done;
    });
  });
  afterEach(() => release());
  afterAll(() => driven.close());

  const button = () => page.evaluate<string>(`${ROOT}?.querySelector('.pages button')?.textContent ?? ''`);
  const said = () =>
    page.evaluate<string>(`${ROOT}?.querySelector('.pages [role=status]')?.textContent ?? ''`);
  const toast = () => page.evaluate<string>(`${ROOT}?.querySelector('output.toast')?.textContent ?? ''`);
  const text = () => page.evaluate<string>(`${ROOT}?.querySelector('article')?.textContent ?? ''`);
  const say = (key: string, ...values: (string | number)[]) =>
    values.reduce<string>(
      (words, value, index) => words.replace(`$${index + 1}`, String(value)),
      driven.t(key),
    );
  const press = async () => {
    await page.evaluate(`${ROOT}.querySelector('.pages button').focus()`);
    await page.keyboard.press('Enter');
  };
  const pagesIn = async (document: string) => {
    const shown = await text();
    return [1, 2, 3, 4].filter((number) => shown.includes(markOf(document, number)));
  };
  const open = async (path: string) => {
    await page.close();
    page = await driven.visit(HOST + path);
    await driven.browser.click(page);
    await expect.poll(button).not.toBe('');
    driven.requests.length = 0;
  };
  const asked = () => withoutBrowserTraffic(driven.requests).map((address) => address.replace(HOST, ''));

  it('joins the pages of a document at the click, whatever policy and charset they have', async () => {
    await open('/whole.html');
    expect(await said()).toBe(say('pages.several', 4, 1));
    expect(await button()).toBe(driven.t('pages.join'));
    expect(await pagesIn('whole')).toEqual([1]);
    expect(asked()).toEqual([]);
    await press();
    await expect.poll(said).toBe(say('pages.joined', 4));
    expect(await pagesIn('whole')).toEqual([1, 2, 3, 4]);
    expect((await text()).split(TITLE).length - 1).toBe(1);
    expect(asked()).toEqual(['/whole_2.html', '/whole_3.html', '/whole_4.html']);
  });

  it('keeps the whole through a change of script, and gives the one page back', async () => {
    const choose = (key: string) =>
      page.evaluate(
        `[...${ROOT}.querySelectorAll('.bar button')].find(({ textContent }) => textContent === ${JSON.stringify(driven.t(key))}).click()`,
      );
    await choose('script.tw');
    await expect.poll(text).toContain('第4項工作由whole組牽頭，年底前辦結。');
    expect(await text()).toContain('第1項工作由whole組牽頭，年底前辦結。');
    await choose('script.original');
    await expect.poll(() => pagesIn('whole')).toEqual([1, 2, 3, 4]);
    expect(await button()).toBe(driven.t('pages.leave'));
    await press();
    await expect.poll(() => pagesIn('whole')).toEqual([1]);
    expect(await button()).toBe(driven.t('pages.join'));
  });

  it('joins no pages in Firefox where the page may not connect to its own site', async () => {
    await open('/strict.html');
    await press();
    await expect
      .poll(said)
      .toBe(
        name === 'chromium'
          ? say('pages.joined', 3)
          : `${say('pages.notJoined')} ${say('pages.missing', '2、3')}`,
      );
  });

  it('keeps what came around a page that is not there', async () => {
    await open('/gap.html');
    await press();
    await expect.poll(said).toBe(`${say('pages.joined', 3)} ${say('pages.missing', 3)}`);
    expect(await pagesIn('gap')).toEqual([1, 2, 4]);
    expect(await text()).toContain('（缺第 3 页）');
  });

  it('asks no other origin, wherever a page is moved to', async () => {
    await open('/away.html');
    await press();
    await expect.poll(said).toBe(`${say('pages.joined', 2)} ${say('pages.missing', 2)}`);
    expect(await pagesIn('away')).toEqual([1, 3]);
    expect(asked()).toEqual(['/away_2.html', '/away_3.html']);
    expect(driven.requests).not.toContain(ELSEWHERE);
  });

  it('ends at a page that was there before', async () => {
    await open('/loop.html');
    await press();
    await expect.poll(said).toBe(`${say('pages.joined', 2)} ${say('pages.repeated', 3)}`);
    expect(await pagesIn('loop')).toEqual([1, 2]);
    expect(asked()).toEqual(['/loop_2.html', '/loop_3.html']);
  });

  it('ends at a log-in, in a plain sentence', async () => {
    await open('/closed.html');
    await press();
    await expect.poll(said).toBe(`${say('pages.notJoined')} ${say('pages.closed', 2)}`);
    expect(await pagesIn('closed')).toEqual([1]);
  });

  it('shows how far it is, and stops at once', async () => {
    await open('/slow.html');
    await press();
    await expect.poll(said).toBe(say('pages.progress', 2, 4));
    expect(await button()).toBe(driven.t('pages.cancel'));
    // The word may be out before the page is asked for.
    await expect.poll(asked).toEqual(['/slow_2.html', '/slow_3.html']);
    await press();
    await expect.poll(toast).toBe(driven.t('pages.cancelled'));
    expect(await button()).toBe(driven.t('pages.join'));
    expect(await pagesIn('slow')).toEqual([1]);
    expect(asked()).toEqual(['/slow_2.html', '/slow_3.html']);
  });

  it('stops where the view is closed', async () => {
    await open('/slow_2.html');
    expect(await button()).toBe(driven.t('pages.joinAll'));
    await press();
    await expect.poll(said).toBe(say('pages.progress', 2, 4));
    await page.evaluate(
      `${ROOT}.querySelector('[aria-label=${JSON.stringify(driven.t('reader.close'))}]').click()`,
    );
    await expect.poll(() => page.evaluate(`${ROOT} == null`)).toBe(true);
    release();
    await page.evaluate("fetch('/gap.html').then((response) => response.text())");
    expect(asked()).toEqual(['/slow.html', '/slow_3.html', '/gap.html']);
  });
});
