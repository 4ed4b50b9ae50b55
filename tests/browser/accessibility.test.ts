import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedNames } from '../../scripts/seeds/seeds.ts';
import { runAxe } from './support/axe.ts';
import { BROWSERS, type Driven, startBrowser } from './support/browser.ts';
import { HOST, servedDocuments } from './support/next-pages.ts';
import { addressOf, seedPages } from './support/pages.ts';

/** A collection: it has every control there is. */
const collection = addressOf(seedNames()[0] ?? '');
/** Three of its speeches are versions of one. */
const duplicates = addressOf(seedNames()[4] ?? '');
const widths = [1280, 768, 360];
const FORCED = {
  light: { colorScheme: 'light', forcedColors: 'active', reducedMotion: 'reduce' },
  dark: { colorScheme: 'dark', forcedColors: 'active', reducedMotion: 'reduce' },
} as const;

describe.each(BROWSERS)('in %s', (name) => {
  let driven: Driven;

  beforeAll(async () => {
    driven = await startBrowser(name, { ...seedPages(), ...servedDocuments(() => new Promise(() => {})) });
  });
  afterAll(() => driven.close());

  async function openView(
    width: number,
    colorScheme: 'light' | 'dark',
    address: string = collection,
  ): Promise<Page> {
    const page = await driven.visit(address);
    await page.setViewportSize({ width, height: 800 });
    await driven.browser.emulate(page, { colorScheme, reducedMotion: 'reduce' });
    await driven.open(page);
    return page;
  }

  // The colours are the same in every browser: Firefox need not look at them all.
  const themes =
    name === 'chromium'
      ? (['light', 'sepia', 'dark', 'contrast'] as const)
      : (['light', 'contrast'] as const);

  describe.each([1280, 360])('at %i px, with a panel open', (width) => {
    // The theme that was chosen last is kept.
    afterAll(() => driven.asExtension('chrome.storage.local.clear()'));

    it.each(themes)('axe finds nothing in the %s theme', async (theme) => {
      const page = await openView(width, 'light');
      const view = driven.viewOf(page);
      const press = (name: string) => view.getByRole('button', { name: driven.t(name), exact: true }).click();
      await press('type.type');
      await press(`type.${theme}`);
      expect(await runAxe(page)).toEqual([]);
      expect(await view.evaluate(findOverflow)).toEqual([]);
      for (const panel of ['copy.more', 'export.export', 'find.open']) {
        await press(panel);
        expect(await runAxe(page)).toEqual([]);
        expect(await view.evaluate(findOverflow)).toEqual([]);
      }
      await page.close();
    });

    it('axe finds nothing in two versions side by side, and nothing sticks out', async () => {
      const page = await openView(width, 'light', duplicates);
      const view = driven.viewOf(page);
      await view.getByRole('button', { name: driven.t('details.open') }).click();
      expect(await view.evaluate(findOverflow)).toEqual([]);
      await view
        .getByRole('button', { name: driven.t('compare.open'), exact: true })
        .first()
        .click();
      const comparison = view.getByRole('region', { name: driven.t('compare.label') });
      await comparison.locator('.version mark').first().waitFor();
      expect(await runAxe(page)).toEqual([]);
      expect(await view.evaluate(findOverflow)).toEqual([]);
      await page.close();
    });
  });

  describe.runIf(name === 'chromium').each([1280, 360])('at %i px, with further pages', (width) => {
    it.each(['light', 'dark'] as const)('axe finds nothing in the %s view', async (scheme) => {
      for (const [path, words] of [
        ['/slow.html', '2 / 4'],
        ['/gap.html', driven.t('pages.missing').replace('$1', '3')],
      ] as const) {
        const page = await openView(width, scheme, HOST + path);
        const view = driven.viewOf(page);
        const join = view.getByRole('button', { name: driven.t('pages.join') });
        await join.first().waitFor();
        expect(await runAxe(page)).toEqual([]);
        await join.last().click();
        await view.getByRole('status').filter({ hasText: words }).waitFor();
        expect(await runAxe(page)).toEqual([]);
        expect(await view.evaluate(findOverflow)).toEqual([]);
        await page.close();
      }
    });
  });

  describe.each([1280, 360])('at %i px, in colours of the system and without motion', (width) => {
    it.each(['light', 'dark'] as const)(
      'the %s view is whole: axe, what is chosen, no motion',
      async (scheme) => {
        const page = await openView(width, scheme);
        await driven.browser.emulate(page, FORCED[scheme]);
        const view = driven.viewOf(page);
        expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
        for (const panel of ['type.type', 'copy.more', 'details.open']) {
          await view
            .getByRole('button', { name: driven.t(panel) })
            .first()
            .click();
          expect(await runAxe(page)).toEqual([]);
          expect(await view.evaluate(findOverflow)).toEqual([]);
          expect(await view.evaluate(countMoving)).toBe(0);
          const { chosen, turned } = await view.evaluate(readChosen);
          expect(chosen.length).toBeGreaterThan(0);
          expect(chosen.filter((colours) => colours !== turned)).toEqual([]);
          expect(await view.evaluate(readCount)).toBe('as its button');
        }
        await page.close();
      },
    );

    it('the present place alone is marked in the outline', async () => {
      const page = await openView(width, 'light');
      await driven.browser.emulate(page, FORCED.light);
      const view = driven.viewOf(page);
      const outline = view.getByRole('navigation');
      if (!(await outline.isVisible()))
        await view.getByRole('button', { name: driven.t('outline.open') }).press('Enter');
      // Chromium marks what is focused or pointed at by itself.
      await outline.getByRole('button').last().focus();
      const { marked, others, highlight, canvas } = await outline.evaluate(readMarks);
      expect(highlight).not.toBe(canvas);
      expect(marked).toEqual([highlight]);
      expect(others.length).toBeGreaterThan(1);
      expect(new Set(others)).toEqual(new Set([canvas]));
      await page.close();
    });

    it.each(['options', 'welcome', 'paste', 'notice'] as const)('the page %s is whole', async (own) => {
      const page = await driven.visitOwn(own);
      await page.setViewportSize({ width, height: 800 });
      await driven.browser.emulate(page, FORCED.dark);
      expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      expect(await runAxe(page)).toEqual([]);
      const { chosen, turned } = await page.locator('body').evaluate(readChosen);
      expect(chosen.length > 0).toBe(own === 'options');
      expect(chosen.filter((colours) => colours !== turned)).toEqual([]);
      await page.close();
    });
  });

  it.runIf(name === 'chromium')('a system that asks for contrast gets it', async () => {
    const page = await openView(1280, 'light');
    const ink = () => driven.viewOf(page).evaluate((dialog) => getComputedStyle(dialog).color);
    expect(await ink()).not.toBe('rgb(0, 0, 0)');
    await page.emulateMedia({ contrast: 'more' });
    expect(await ink()).toBe('rgb(0, 0, 0)');
    expect(await runAxe(page)).toEqual([]);
    await page.close();
  });

  describe.runIf(name === 'chromium').each(widths)('at %i px', (width) => {
    it.each(['light', 'dark'] as const)('axe finds nothing in the %s view', async (scheme) => {
      const page = await openView(width, scheme);
      expect(await runAxe(page)).toEqual([]);
      await driven
        .viewOf(page)
        .getByRole('button', { name: driven.t('details.open') })
        .click();
      await driven
        .viewOf(page)
        .getByRole('complementary', { name: driven.t('details.label') })
        .waitFor();
      expect(await runAxe(page)).toEqual([]);
      await page.close();
    });

    it('nothing sticks out sideways', async () => {
      const page = await openView(width, 'light');
      expect(await driven.viewOf(page).evaluate(findOverflow)).toEqual([]);
      await page.close();
    });
  });
});

/** Runs in the page: what is wider than the view, or stands beyond its sides. */
function findOverflow(dialog: Element): string[] {
  const elements = [dialog, ...dialog.querySelectorAll('*')].filter((element) => element.checkVisibility());
  return elements
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      const scrolls =
        getComputedStyle(element).overflowX !== 'hidden' && element.scrollWidth > element.clientWidth + 1;
      const block = getComputedStyle(element).display !== 'inline';
      return left < -1 || right > innerWidth + 1 || (block && scrolls);
    })
    .map((element) => `${element.localName} ${element.className}`);
}

/** Runs in the page: whether the number on the button of the details has its colours, and can be read with it. */
function readCount(dialog: Element): string {
  const count = dialog.querySelector('.count');
  if (!count?.parentElement) return 'none';
  const { color, backgroundColor } = getComputedStyle(count);
  const own = getComputedStyle(count.parentElement).color === color;
  return own && /, 0\)$/.test(backgroundColor) ? 'as its button' : `${color} on ${backgroundColor}`;
}

/** Runs in the page: the colours of its chosen and open buttons, and the system's own turned round. */
function readChosen(root: Element) {
  const colours = (element: Element) => {
    const { backgroundColor, color } = getComputedStyle(element);
    return `${color} on ${backgroundColor}`;
  };
  const sample = document.createElement('p');
  sample.style.cssText = 'forced-color-adjust: none; background: CanvasText; color: Canvas';
  document.body.append(sample);
  const turned = colours(sample);
  sample.remove();
  const buttons = root.querySelectorAll('button[aria-pressed="true"], .button[aria-expanded="true"]');
  return { chosen: [...buttons].filter((button) => button.checkVisibility()).map(colours), turned };
}

/** Runs in the page: the colours at the side of the outline's rows, and the system's own. */
function readMarks(outline: Element) {
  const sample = document.createElement('p');
  sample.style.cssText = 'forced-color-adjust: none; background: Canvas; color: Highlight';
  document.body.append(sample);
  const { backgroundColor: canvas, color: highlight } = getComputedStyle(sample);
  sample.remove();
  const sides = (selector: string) =>
    [...outline.querySelectorAll(selector)].map((row) => getComputedStyle(row).borderInlineStartColor);
  return {
    marked: sides('button[aria-current]'),
    others: sides('button:not([aria-current])'),
    highlight,
    canvas,
  };
}

/** Runs in the page: how many of its elements would move. */
function countMoving(root: Element): number {
  return [...root.querySelectorAll('*')].filter((element) => {
    const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
    return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior === 'smooth';
  }).length;
}
