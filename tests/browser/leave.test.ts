import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { waitForView } from '../../scripts/browser/view.ts';
import { loadSeed, seedNames } from '../support/seeds.ts';
import { type Chromium, startChromium } from './support/chromium.ts';

const [seed = ''] = seedNames();
const ADDRESS = 'http://localhost/speech';

let chromium: Chromium;
let page: Page;
let before: Awaited<ReturnType<typeof capture>>;

beforeAll(async () => {
  const html = loadSeed(seed).page.replace('</body>', '<p><button id="focused">focus</button></p></body>');
  chromium = await startChromium({ [ADDRESS]: { html } });
});
afterAll(() => chromium.close());

beforeEach(async () => {
  page = await chromium.visit(ADDRESS);
  await page.locator('#focused').focus();
  await page.evaluate(() => window.scrollTo(0, 700));
  before = await capture(page);
  await chromium.browser.click(page);
  await waitForView(page, chromium.t);
});
afterEach(() => page.close());

describe('leaving the clean view', () => {
  it.each([
    ['Esc', () => page.keyboard.press('Escape')],
    ['its close button', () => page.getByRole('button', { name: chromium.t('reader.close') }).click()],
    ['the Back button', () => page.goBack()],
    ['a second click on the toolbar button', () => chromium.browser.click(page)],
  ])('by %s brings the page back as it was', async (_name, leave) => {
    expect(await isFocusInView(page)).toBe(true);
    await leave();
    await expect.poll(() => chromium.viewOf(page).count()).toBe(0);
    await expect.poll(() => capture(page)).toEqual(before);
  });

  it('does not happen on a click on empty space', async () => {
    await page.mouse.click(640, 895);
    await page.mouse.click(5, 450);
    expect(await chromium.viewOf(page).count()).toBe(1);
  });

  it('can be followed by opening it again', async () => {
    await page.keyboard.press('Escape');
    await expect.poll(() => chromium.viewOf(page).count()).toBe(0);
    await chromium.browser.click(page);
    await waitForView(page, chromium.t);
    expect(await chromium.viewOf(page).count()).toBe(1);
  });
});

function capture(page: Page) {
  return page.evaluate(() => ({
    address: location.href,
    html: document.documentElement.outerHTML,
    scroll: window.scrollY,
    focus: document.activeElement?.id,
  }));
}

function isFocusInView(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement?.shadowRoot?.activeElement != null);
}
