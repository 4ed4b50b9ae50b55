import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type Driven, startBrowser } from './support/browser.ts';
import { writePage, writeSpeech } from './support/pages.ts';

const ADDRESS = 'http://localhost/speech';

describe.each(BROWSERS)('in %s', (name) => {
  let driven: Driven;
  let page: Page;
  let view: Locator;

  beforeAll(async () => {
    driven = await startBrowser(name, { [ADDRESS]: { html: writePage('讲话', writeSpeech().repeat(4)) } });
    page = await driven.visit(ADDRESS);
    view = await driven.open(page);
  });
  afterAll(() => driven.close());

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
    await view.getByRole('button', { name: driven.t('type.type'), exact: true }).click();
    await view.getByRole('button', { name: driven.t('type.fullscreen') }).click();
    await expect.poll(filling).toBe('html');
    await view.getByRole('button', { name: driven.t('reader.close') }).click();
    await expect.poll(filling).toBeNull();
    expect(await driven.viewOf(page).count()).toBe(0);
  });

  it('shows the text alone up to the edge, and the bar again under the pointer', async () => {
    view = await driven.open(page);
    await page.mouse.move(600, 600);
    // A focus that was in the bar does not keep it there.
    await page.keyboard.press('Shift+Tab');
    await view.getByRole('button', { name: driven.t('details.open') }).focus();
    const top = () => view.locator('main').evaluate((main) => main.getBoundingClientRect().top);
    const line = () =>
      view
        .locator('article .heading')
        .first()
        .evaluate((heading) => heading.getBoundingClientRect().top);
    for (const scroll of [0, 300]) {
      await view.locator('main').evaluate((main, place) => main.scrollTo(0, place), scroll);
      const before = await line();
      await page.keyboard.press('f');
      await expect.poll(top).toBe(0);
      expect(await line()).toBeCloseTo(before, 0);
      await page.keyboard.press('f');
      await expect.poll(top).toBeGreaterThan(0);
      expect(await line()).toBeCloseTo(before, 0);
    }
    await view.getByRole('button', { name: driven.t('details.open') }).focus();
    await page.keyboard.press('f');
    await expect.poll(top).toBe(0);
    const opacity = () => view.locator('.bar').evaluate((bar) => getComputedStyle(bar).opacity);
    expect(await opacity()).toBe('0');
    await page.mouse.move(600, 10);
    await expect.poll(opacity).toBe('1');
    await page.keyboard.press('Escape');
    expect(await driven.viewOf(page).count()).toBe(1);
  });
});
