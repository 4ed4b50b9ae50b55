import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { waitForView } from '../../scripts/browser/view.ts';
import { type Chromium, startChromium } from './support/chromium.ts';
import { HOSTILE } from './support/hostile.ts';
import { writePage, writeSpeech } from './support/pages.ts';

const HOST = 'http://localhost';

let chromium: Chromium;
let page: Page;

beforeAll(async () => {
  const pages = Object.entries(HOSTILE).map(([name, script]) => [
    addressOf(name),
    { html: writePage('讲话', `${writeSpeech()}${script}`) },
  ]);
  chromium = await startChromium(Object.fromEntries(pages));
});
afterAll(() => chromium.close());
afterEach(() => page.close());

function addressOf(name: string): string {
  return `${HOST}/${name.replaceAll(' ', '-')}`;
}

async function open(name: keyof typeof HOSTILE) {
  page = await chromium.visit(addressOf(name));
  await chromium.browser.click(page);
  return waitForView(page, chromium.t);
}

/** What lies on top in the middle of the window. */
function onTop(): Promise<string | undefined> {
  return page.evaluate(() => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.localName);
}

describe('a page that', () => {
  it.each([
    'sweeps foreign nodes away',
    'covers everything',
    'opens dialogs on top',
    'restyles everything',
    'redefines prototypes',
    'floods itself with changes',
  ] as const)('%s has the view on top all the same', async (name) => {
    const view = await open(name);
    await page.waitForTimeout(1500);
    await expect.poll(onTop).toBe('jinggao-reader');
    expect(await view.getByRole('article').innerText()).toContain('下面，我讲三点意见。');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('jinggao-reader').count()).toBe(0);
  });

  it('takes every foreign node out at once has its way, and is left as it was', async () => {
    page = await chromium.visit(addressOf('takes foreign nodes out at once'));
    await chromium.browser.click(page);
    await page.waitForTimeout(4000);
    expect(await page.locator('jinggao-reader').count()).toBe(0);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).overflowY)).toBe('visible');
  });

  it('traps keys is left by Esc, and hears nothing of what is pressed in the view', async () => {
    await open('traps keys');
    await page.keyboard.press('c');
    await page.keyboard.press('Escape');
    await expect.poll(() => chromium.viewOf(page).count()).toBe(0);
    // The key comes up when the view is gone.
    expect(await page.evaluate('heard')).toEqual(['keyup']);
  });

  it('fights for the focus leaves the view usable', async () => {
    const view = await open('fights for the focus');
    await view.getByRole('button', { name: chromium.t('details.open') }).click();
    await view.getByRole('complementary', { name: chromium.t('details.label') }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect.poll(() => chromium.viewOf(page).count()).toBe(0);
  });

  it('is huge opens in bounded time', async () => {
    page = await chromium.visit(addressOf('is huge'));
    const clicked = await chromium.browser.click(page);
    await waitForView(page, chromium.t);
    expect(performance.timeOrigin + performance.now() - clicked).toBeLessThan(15_000);
  });

  it('goes elsewhere by itself takes the view with it, and the next page can be read', async () => {
    const errors = chromium.errors.length;
    await open('goes elsewhere');
    await page.waitForURL(addressOf('redefines prototypes'));
    expect(await chromium.viewOf(page).count()).toBe(0);
    await chromium.browser.click(page);
    await waitForView(page, chromium.t);
    expect(chromium.errors.slice(errors)).toEqual([]);
  });
});

describe('the browser', () => {
  it('may stop the worker while the view is open', async () => {
    const view = await open('restyles everything');
    const session = await chromium.browser.context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await view.getByRole('button', { name: chromium.t('script.tw'), exact: true }).click();
    await view.getByText('同志們').first().waitFor();
  });

  it('may show the view in two tabs at once', async () => {
    const first = await open('restyles everything');
    const other = page;
    const second = await open('redefines prototypes');
    await other.bringToFront();
    await first.getByRole('button', { name: chromium.t('script.tw'), exact: true }).click();
    await first.getByText('同志們').first().waitFor();
    expect(await second.getByText('同志们').count()).toBeGreaterThan(0);
    await other.close();
  });

  it('may have no room to keep settings', async () => {
    const view = await open('restyles everything');
    const [worker] = chromium.browser.context.serviceWorkers();
    await worker?.evaluate(
      `chrome.storage.local.getBytesInUse().then((used) => chrome.storage.local.set({ filler: 'x'.repeat(chrome.storage.local.QUOTA_BYTES - used - 64) }))`,
    );
    const errors = chromium.errors.length;
    await view.getByRole('button', { name: chromium.t('type.type') }).click();
    await view.getByRole('button', { name: '26', exact: true }).click();
    await expect
      .poll(() => view.evaluate((dialog) => getComputedStyle(dialog).getPropertyValue('--size')))
      .toBe('26px');
    expect(chromium.errors.slice(errors)).toEqual([]);
    await worker?.evaluate(`chrome.storage.local.clear()`);
  });
});
