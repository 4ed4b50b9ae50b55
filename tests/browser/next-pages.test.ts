import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIREFOX_BUILD, launchFirefox } from '../../scripts/browser/firefox.ts';
import { readMessages } from '../../scripts/browser/messages.ts';
import { serve } from '../../scripts/browser/serve.ts';
import type { Messages } from '../../scripts/browser/view.ts';
import { startChromium } from './support/chromium.ts';
import { ELSEWHERE, HOST, markOf, servedDocuments, TITLE } from './support/next-pages.ts';
import { withoutBrowserTraffic } from './support/traffic.ts';

/** The view over a page, in either browser. */
interface Driver {
  t: Messages;
  requests: string[];
  /** Opens a page, and the clean view over it by a click on the toolbar button. */
  open(address: string): Promise<void>;
  evaluate<Value>(expression: string): Promise<Value>;
  /** Presses Enter on the focused element. */
  enter(): Promise<void>;
  close(): Promise<void>;
}

let release = () => {};
const held = () =>
  new Promise<void>((done) => {
    release = done;
  });

async function driveChromium(): Promise<Driver> {
  const chromium = await startChromium(servedDocuments(held()));
  let page = await chromium.browser.context.newPage();
  return {
    t: chromium.t,
    requests: chromium.requests,
    open: async (address) => {
      await page.close();
      page = await chromium.visit(address);
      await chromium.browser.click(page);
    },
    evaluate: (expression) => page.evaluate(expression),
    enter: () => page.keyboard.press('Enter'),
    close: chromium.close,
  };
}

async function driveFirefox(): Promise<Driver> {
  const server = await serve(servedDocuments(held()));
  const firefox = await launchFirefox(server.origin);
  return {
    t: readMessages(FIREFOX_BUILD, 'en'),
    requests: server.requests,
    open: async (address) => {
      await firefox.goto(address);
      await firefox.click();
    },
    evaluate: firefox.evaluate,
    enter: () => firefox.press('\uE007'),
    close: async () => {
      await firefox.close();
      await server.close();
    },
  };
}

const ROOT = "document.querySelector('jinggao-reader')?.shadowRoot";

describe.each([
  ['Chromium', driveChromium],
  ['Firefox', driveFirefox],
] as const)('%s', (browser, start) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await start();
  });
  afterAll(async () => {
    release();
    await driver?.close();
  });

  const button = () => driver.evaluate<string>(`${ROOT}?.querySelector('.pages button')?.textContent ?? ''`);
  const said = () =>
    driver.evaluate<string>(`${ROOT}?.querySelector('.pages [role=status]')?.textContent ?? ''`);
  const toast = () => driver.evaluate<string>(`${ROOT}?.querySelector('output.toast')?.textContent ?? ''`);
  const text = () => driver.evaluate<string>(`${ROOT}?.querySelector('article')?.textContent ?? ''`);
  const say = (key: string, ...values: (string | number)[]) =>
    values.reduce<string>(
      (words, value, index) => words.replace(`$${index + 1}`, String(value)),
      driver.t(key),
    );
  const press = async () => {
    await driver.evaluate(`${ROOT}.querySelector('.pages button').focus()`);
    await driver.enter();
  };
  const pagesIn = async (name: string) => {
    const shown = await text();
    return [1, 2, 3, 4].filter((number) => shown.includes(markOf(name, number)));
  };
  const open = async (path: string) => {
    await driver.open(HOST + path);
    await expect.poll(button).not.toBe('');
    driver.requests.length = 0;
  };
  const asked = () => withoutBrowserTraffic(driver.requests).map((address) => address.replace(HOST, ''));

  it('joins the pages of a document at the click, whatever policy and charset they have', async () => {
    await open('/whole.html');
    expect(await said()).toBe(say('pages.several', 4, 1));
    expect(await button()).toBe(driver.t('pages.join'));
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
      driver.evaluate(
        `[...${ROOT}.querySelectorAll('.bar button')].find(({ textContent }) => textContent === ${JSON.stringify(driver.t(key))}).click()`,
      );
    await choose('script.tw');
    await expect.poll(text).toContain('whole稿第4頁的話到這裡說完。');
    expect(await text()).toContain('whole稿第1頁的話到這裡說完。');
    await choose('script.original');
    await expect.poll(() => pagesIn('whole')).toEqual([1, 2, 3, 4]);
    expect(await button()).toBe(driver.t('pages.leave'));
    await press();
    await expect.poll(() => pagesIn('whole')).toEqual([1]);
    expect(await button()).toBe(driver.t('pages.join'));
  });

  it('joins no pages in Firefox where the page may not connect to its own site', async () => {
    await open('/strict.html');
    await press();
    await expect
      .poll(said)
      .toBe(
        browser === 'Chromium'
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
    expect(driver.requests).not.toContain(ELSEWHERE);
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
    expect(await button()).toBe(driver.t('pages.cancel'));
    await press();
    await expect.poll(toast).toBe(driver.t('pages.cancelled'));
    expect(await button()).toBe(driver.t('pages.join'));
    expect(await pagesIn('slow')).toEqual([1]);
    expect(asked()).toEqual(['/slow_2.html', '/slow_3.html']);
  });

  it('stops where the view is closed', async () => {
    await open('/slow_2.html');
    expect(await button()).toBe(driver.t('pages.joinAll'));
    await press();
    await expect.poll(said).toBe(say('pages.progress', 2, 4));
    await driver.evaluate(
      `${ROOT}.querySelector('[aria-label=${JSON.stringify(driver.t('reader.close'))}]').click()`,
    );
    await expect.poll(() => driver.evaluate(`${ROOT} == null`)).toBe(true);
    release();
    await driver.evaluate("fetch('/gap.html').then((response) => response.text())");
    expect(asked()).toEqual(['/slow.html', '/slow_3.html', '/gap.html']);
  });
});
