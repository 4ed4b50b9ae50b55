import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedNames } from '../../scripts/seeds/seeds.ts';
import { BROWSERS, type Driven, startBrowser } from './support/browser.ts';
import { addressOf, seedPages } from './support/pages.ts';

/** A collection: it has every control there is. */
const collection = addressOf(seedNames()[0] ?? '');
/** Phones, and a window of 1280 by 1024 at 400 %. */
const SCREENS = [
  { width: 360, height: 740 },
  { width: 412, height: 915 },
  { width: 320, height: 256 },
];

describe.each(BROWSERS)('in %s', (name) => {
  let driven: Driven;

  beforeAll(async () => {
    driven = await startBrowser(name, seedPages());
  });
  afterAll(() => driven.close());

  async function expectFit(page: Page): Promise<void> {
    expect(await page.evaluate(findMisfits)).toEqual([]);
  }

  describe.each(SCREENS)('on a screen of $width by $height', (size) => {
    it('the view scrolls one way only, and all in it can be hit by a finger', async () => {
      const page = await driven.visit(collection);
      await page.setViewportSize(size);
      const view = await driven.open(page);
      await expectFit(page);
      for (const key of [
        'copy.more',
        'export.export',
        'type.type',
        'find.open',
        'outline.open',
        'details.open',
      ]) {
        const button = view.getByRole('button', { name: driven.t(key) }).first();
        await button.click();
        await expectFit(page);
        await page.keyboard.press('Escape');
      }
      await page.close();
    });

    it.each(['welcome', 'options', 'paste', 'notice'] as const)('the page %s does too', async (own) => {
      const page = await driven.visitOwn(own);
      await page.setViewportSize(size);
      await page.getByRole('heading', { level: 1 }).waitFor();
      for (const summary of await page.locator('summary').all()) await summary.click();
      await expectFit(page);
      await page.close();
    });
  });

  it.each([360, 412, 480, 600, 720, 768])(
    'the bar is one row on a screen %i wide, and nothing in it lies on another',
    async (width) => {
      const page = await driven.visit(collection);
      await page.setViewportSize({ width, height: 800 });
      const view = await driven.open(page);
      expect(await view.evaluate(findRows)).toEqual({ rows: 1, overlaps: [] });
      await page.close();
    },
  );

  it.each([
    ['as it is', {}],
    ['in colours of the system', { forcedColors: 'active', reducedMotion: 'reduce' }],
  ] as const)(
    'the keyboard goes round in the view %s, and always shows where it is',
    async (_name, media) => {
      const page = await driven.visit(collection);
      await driven.browser.emulate(page, media);
      const view = await driven.open(page);
      const seen = new Set<string>();
      for (let presses = 0; presses < 200 && !seen.has('round'); presses++) {
        await page.keyboard.press('Tab');
        const focus = await view.evaluate(readFocus);
        if (focus === null) continue;
        expect(focus.visible, focus.name).toBe(true);
        if (seen.has(focus.place)) seen.add('round');
        seen.add(focus.place);
      }
      expect([...seen]).toContain('round');
      expect(await page.evaluate(() => document.activeElement?.localName)).toMatch(
        /^(?:jinggao-reader|body)$/,
      );
      await page.close();
    },
  );
});

/** Runs in the page: what makes it scroll sideways, and what is smaller than 24 px and not alone (WCAG 2.5.8). */
function findMisfits(): string[] {
  const root = document.querySelector('jinggao-reader')?.shadowRoot ?? document;
  const frame = root.querySelector('dialog') ?? document.documentElement;
  const name = (element: Element) =>
    `${element.localName}.${element.className} ${element.textContent?.trim().slice(0, 20)}`;
  const shown = [...root.querySelectorAll('*')].filter((element) =>
    element.checkVisibility({ visibilityProperty: true }),
  );
  const wide = frame.scrollWidth > frame.clientWidth + 1 ? [`scrolls sideways: ${frame.scrollWidth}`] : [];
  const out = shown.filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 1 && (left < -1 || right > innerWidth + 1);
  });
  const boxes = shown
    .filter((element) => element.matches('button, a[href], input, select, textarea, summary'))
    // A link in a line of text is as high as the line, and a label is hit for what it names.
    .filter((element) => !element.matches('p a, li a, .unseen'))
    .map((element) => ({ element, box: (element.closest('label') ?? element).getBoundingClientRect() }));
  const isApart = (own: Element, { left, right, top, bottom }: DOMRect) => {
    const x = (left + right) / 2;
    const y = (top + bottom) / 2;
    return boxes.every(({ element, box }) => {
      const across = Math.max(box.left - x, x - box.right, 0);
      const down = Math.max(box.top - y, y - box.bottom, 0);
      return element === own || Math.hypot(across, down) >= 12;
    });
  };
  const small = boxes
    .filter(({ element, box }) => (box.width < 24 || box.height < 24) && !isApart(element, box))
    .map(({ element }) => element);
  return [
    ...wide,
    ...out.map((element) => `sticks out: ${name(element)}`),
    ...small.map(
      (element) => `is small: ${name(element)} ${Math.round(element.getBoundingClientRect().height)}`,
    ),
  ];
}

/** Runs in the page: on how many rows the bar stands, and what in it lies on what. */
function findRows(dialog: Element) {
  const boxes = [...dialog.querySelectorAll('.bar :is(button, select)')]
    .filter((element) => element.checkVisibility())
    .map((element) => ({ name: element.textContent, box: element.getBoundingClientRect() }))
    .sort((one, other) => one.box.left - other.box.left);
  const middles = boxes.map(({ box }) => Math.round((box.top + box.bottom) / 2));
  const overlaps = boxes.filter(({ box }, place) => box.left < (boxes[place - 1]?.box.right ?? 0) - 0.5);
  return {
    rows: Math.max(...middles) - Math.min(...middles) < 4 ? 1 : 2,
    overlaps: overlaps.map(({ name }) => name),
  };
}

/** Runs in the page: what has the focus in the view, and whether one sees it. */
function readFocus(dialog: Element) {
  const root = dialog.getRootNode();
  const focused = root instanceof ShadowRoot ? root.activeElement : null;
  if (!focused || !dialog.contains(focused)) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(focused);
  const { x, y } = focused.getBoundingClientRect();
  return {
    name: `${focused.localName}.${focused.className} ${focused.textContent?.slice(0, 20)}`,
    place: `${focused.localName} ${[...dialog.querySelectorAll('*')].indexOf(focused)} ${x >= 0 && y >= -1e6}`,
    visible: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0,
  };
}
