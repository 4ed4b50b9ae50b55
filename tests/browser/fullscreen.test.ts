import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { waitForView } from '../../scripts/browser/view.ts';
import { type Chromium, startChromium } from './support/chromium.ts';
import { writePage, writeSpeech } from './support/pages.ts';

const ADDRESS = 'http://localhost/speech';

let chromium: Chromium;
let page: Page;
let view: Locator;

beforeAll(async () => {
  chromium = await startChromium({ [ADDRESS]: { html: writePage('讲话', writeSpeech().repeat(4)) } });
  page = await chromium.visit(ADDRESS);
  await chromium.browser.click(page);
  view = await waitForView(page, chromium.t);
});
afterAll(() => chromium.close());

const filling = () => page.evaluate(() => document.fullscreenElement?.localName ?? null);
const onTop = () =>
  page.evaluate(() => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.localName);
const scrolled = () => view.locator('main').evaluate(({ scrollTop }) => scrollTop);

it('fills the screen and gives it back by a key, at the same place in the text', async () => {
  await view.locator('main').evaluate((main) => main.scrollTo(0, 300));
  await page.keyboard.press('Shift+F');
  await expect.poll(filling).toBe('html');
  expect(await onTop()).toBe('jinggao-reader');
  expect(await scrolled()).toBe(300);
  await page.keyboard.press('Shift+F');
  await expect.poll(filling).toBeNull();
  expect(await onTop()).toBe('jinggao-reader');
});

it('gives the screen back when the view is left', async () => {
  await view.getByRole('button', { name: chromium.t('type.type'), exact: true }).click();
  await view.getByRole('button', { name: chromium.t('type.fullscreen') }).click();
  await expect.poll(filling).toBe('html');
  await view.getByRole('button', { name: chromium.t('reader.close') }).click();
  await expect.poll(filling).toBeNull();
  expect(await chromium.viewOf(page).count()).toBe(0);
});

it('shows the text alone up to the edge, and the bar again under the pointer', async () => {
  await chromium.browser.click(page);
  view = await waitForView(page, chromium.t);
  await page.mouse.move(600, 600);
  await page.keyboard.press('f');
  expect(await view.locator('main').evaluate((main) => main.getBoundingClientRect().top)).toBe(0);
  const opacity = () => view.locator('.bar').evaluate((bar) => getComputedStyle(bar).opacity);
  expect(await opacity()).toBe('0');
  await page.mouse.move(600, 10);
  expect(await opacity()).toBe('1');
  await page.keyboard.press('Escape');
  expect(await chromium.viewOf(page).count()).toBe(1);
});
