import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../../scripts/browser/bundle.ts';
import { copyAll, readClipboard, waitForView } from '../../scripts/browser/view.ts';
import { compare } from '../../scripts/seeds/compare.ts';
import { normalise } from '../../scripts/seeds/normalise.ts';
import { loadSeed, seedNames } from '../../scripts/seeds/seeds.ts';
import { detectWriting } from '../../utils/convert/writing.ts';
import type { Manuscript, Writing } from '../../utils/manuscript.ts';
import { writeMarkdown } from '../../utils/write/markdown.ts';
import { BROWSERS, type Driven, startBrowser } from './support/browser.ts';
import { addressOf, BLOCK, seedPages } from './support/pages.ts';

describe.each(BROWSERS)('in %s', (name) => {
  let driven: Driven;
  let engine: string;
  /** A page on loopback, which may look into the clipboard. */
  let clipboard: Page;

  beforeAll(async () => {
    engine = await bundle('scripts/browser/engine.ts', 'engine');
    driven = await startBrowser(name, {
      ...seedPages(),
      'http://localhost/': { html: '<title>clipboard</title>' },
    });
    clipboard = await driven.visit('http://localhost/');
  });
  afterAll(() => driven.close());

  describe.each(seedNames())('seed %s', (seed) => {
    const { expected } = loadSeed(seed);
    let page: Page;
    let manuscript: Manuscript;
    let before: string;

    beforeAll(async () => {
      page = await driven.visit(addressOf(seed));
      manuscript = await page.evaluate<Manuscript>(`${engine}; engine.cleanDocument()`);
      before = await serialise(page);
      driven.errors.length = 0;
      await driven.browser.click(page);
    });
    afterAll(() => page.close());

    it('is read as expected in the real page', () => {
      const rows = compare({ ...manuscript, url: expected.url }, expected, 'page');
      expect(
        Object.entries(rows).flatMap(([row, { misses }]) => misses.map((miss) => `${row}: ${miss}`)),
      ).toEqual([]);
    });

    it('shows the title and every block of the manuscript', async () => {
      const view = await waitForView(page, driven.t);
      expect(await view.getByRole('heading', { level: 1 }).textContent()).toBe(manuscript.title);
      expect(normalise(manuscript.title)).toBe(normalise(expected.title));
      expect(await readBlocks(page)).toEqual(textsOf(manuscript));
    });

    it('converts to the other scripts and back to exactly the original', async () => {
      const view = await waitForView(page, driven.t);
      const original = await readBlocks(page);
      await view.getByRole('button', { name: driven.t('script.hans'), exact: true }).click();
      await expect.poll(() => readWriting(page)).toBe('Hans');
      await view.getByRole('button', { name: driven.t('script.tw'), exact: true }).click();
      await expect.poll(() => readWriting(page)).toBe('Hant');
      await view.getByRole('button', { name: driven.t('script.hk'), exact: true }).click();
      await expect.poll(() => readWriting(page)).toBe('Hant');
      await view.getByRole('button', { name: driven.t('script.original'), exact: true }).click();
      await expect.poll(() => readBlocks(page)).toEqual(original);
    });

    it('copies the manuscript as Markdown', async () => {
      const view = await waitForView(page, driven.t);
      await copyAll(view, driven.t);
      expect(await readClipboard(clipboard)).toBe(writeMarkdown(manuscript));
      await page.bringToFront();
    });

    it('leaves the page as it was', async () => {
      await page.keyboard.press('Escape');
      await expect.poll(() => driven.viewOf(page).count()).toBe(0);
      expect(await serialise(page)).toBe(before);
      expect(driven.errors).toEqual([]);
    });
  });

  function textsOf(manuscript: Manuscript): string[] {
    return manuscript.parts.flatMap((part) => part.blocks.map((block) => block.text));
  }

  function readBlocks(page: Page): Promise<string[]> {
    return page.locator(`article ${BLOCK}`).allTextContents();
  }

  async function readWriting(page: Page): Promise<Writing> {
    return detectWriting((await readBlocks(page)).join(''));
  }

  function serialise(page: Page): Promise<string> {
    return page.evaluate(() => document.documentElement.outerHTML);
  }
});
