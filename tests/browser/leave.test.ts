import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadSeed, seedNames } from '../../scripts/seeds/seeds.ts';
import { BROWSERS, type Driven, startBrowser } from './support/browser.ts';

const [seed = ''] = seedNames();
const ADDRESS = 'http://localhost/speech';

describe.each(BROWSERS)('in %s, leaving the clean view', (name) => {
  let driven: Driven;
  let page: Page;
  let before: Awaited<ReturnType<typeof capture>>;

  beforeAll(async () => {
    const html = loadSeed(seed).page.replace('</body>', '<p><button id="focused">focus</button></p></body>');
    driven = await startBrowser(name, { [ADDRESS]: { html } });
  });
  afterAll(() => driven.close());

  beforeEach(async () => {
    page = await driven.visit(ADDRESS);
    await page.locator('#focused').focus();
    await page.evaluate(() => window.scrollTo(0, 700));
    before = await capture(page);
    await driven.open(page);
  });
  afterEach(() => page.close());

  it.each([
    ['Esc', () => page.keyboard.press('Escape')],
    ['its close button', () => page.getByRole('button', { name: driven.t('reader.close') }).click()],
    // By the page: in Firefox the driver waits for a load that going back within a document does not bring.
    ['the Back button', () => page.evaluate(() => history.back())],
    ['a second click on the toolbar button', () => driven.browser.click(page)],
  ])('by %s brings the page back as it was', async (_name, leave) => {
    expect(await isFocusInView(page)).toBe(true);
    await leave();
    await expect.poll(() => driven.viewOf(page).count()).toBe(0);
    await expect.poll(() => capture(page)).toEqual(before);
  });

  it('does not happen on a click on empty space', async () => {
    await page.mouse.click(640, 700);
    await page.mouse.click(5, 450);
    expect(await driven.viewOf(page).count()).toBe(1);
  });

  it('can be followed by opening it again', async () => {
    await page.keyboard.press('Escape');
    await expect.poll(() => driven.viewOf(page).count()).toBe(0);
    await driven.open(page);
    expect(await driven.viewOf(page).count()).toBe(1);
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
