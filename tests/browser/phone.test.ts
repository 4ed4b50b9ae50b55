import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Driven, startBrowser } from './support/browser.ts';
import { writePage, writeSpeech } from './support/pages.ts';

const ADDRESS = 'http://localhost/wide';
const WIDTH = 400;

let driven: Driven;

/** Firefox has no driver that shows a page as a phone does. */
beforeAll(async () => {
  const page = writePage('讲话', `<div style="width: 1200px">${writeSpeech()}</div>`);
  const html = page.replace('<title>', '<meta name="viewport" content="width=device-width"><title>');
  driven = await startBrowser(
    'chromium',
    { [ADDRESS]: { html } },
    { viewport: { width: WIDTH, height: 800 }, isMobile: true, hasTouch: true },
  );
});
afterAll(() => driven.close());

it('the view over a page wider than the screen is as wide as the screen, and the page is as before when it is left', async () => {
  const page = await driven.visit(ADDRESS);
  const readPage = () =>
    page.evaluate(() => ({
      sizes: [document.documentElement.scrollWidth, document.body.scrollWidth, document.body.clientHeight],
      overflow: getComputedStyle(document.body).overflow,
      scroll: [scrollX, scrollY],
    }));
  await page.evaluate(() => scrollTo(300, 200));
  const before = await readPage();
  expect(before.sizes[0]).toBeGreaterThan(WIDTH);
  const view = await driven.open(page);
  expect(await view.evaluate((dialog) => dialog.getBoundingClientRect().width)).toBe(WIDTH);
  await view.getByRole('button', { name: driven.t('reader.close') }).click();
  await expect.poll(() => view.count()).toBe(0);
  expect(await readPage()).toEqual(before);
  await page.close();
});

it('over the text alone the bar goes with the scroll, comes back at a tap, and has the outline', async () => {
  const page = await driven.visit(ADDRESS);
  const view = await driven.open(page);
  await view.getByRole('button', { name: driven.t('type.type'), exact: true }).click();
  await view.getByRole('button', { name: driven.t('type.focus') }).click();
  const bar = view.locator('.bar');
  const opacity = () => bar.evaluate((element) => getComputedStyle(element).opacity);
  expect(await opacity()).toBe('1');
  await view.getByRole('main').evaluate((text) => text.scrollBy(0, 300));
  await expect.poll(opacity).toBe('0');
  await page.touchscreen.tap(WIDTH / 2, 500);
  await expect.poll(opacity).toBe('1');
  await view.getByRole('button', { name: driven.t('outline.open') }).tap();
  await view.getByRole('navigation').getByRole('button').first().tap();
  await expect.poll(() => view.getByRole('navigation').isVisible()).toBe(false);
  await page.close();
});

it('a tap beside the outline puts it away', async () => {
  const page = await driven.visit(ADDRESS);
  const view = await driven.open(page);
  await view.getByRole('button', { name: driven.t('outline.open') }).tap();
  await view.getByRole('navigation').waitFor();
  await page.touchscreen.tap(WIDTH - 10, 500);
  await expect.poll(() => view.getByRole('navigation').isVisible()).toBe(false);
  await page.close();
});
