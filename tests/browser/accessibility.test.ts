import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForView } from '../../scripts/browser/view.ts';
import { seedNames } from '../support/seeds.ts';
import { axe } from './support/axe.ts';
import { type Chromium, startChromium } from './support/chromium.ts';
import { addressOf, seedPages } from './support/pages.ts';

/** A collection: it has every control there is. */
const collection = addressOf(seedNames()[0] ?? '');
/** Three of its speeches are versions of one. */
const duplicates = addressOf(seedNames()[4] ?? '');
const widths = [1280, 768, 360];

let chromium: Chromium;

beforeAll(async () => {
  chromium = await startChromium(seedPages());
});
afterAll(() => chromium.close());

async function openView(
  width: number,
  colorScheme: 'light' | 'dark',
  address: string = collection,
): Promise<Page> {
  const page = await chromium.visit(address);
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await chromium.browser.click(page);
  await waitForView(page, chromium.t);
  return page;
}

const themes = ['light', 'sepia', 'dark', 'contrast'] as const;

describe.each([1280, 360])('at %i px, with a panel open', (width) => {
  it.each(themes)('axe finds nothing in the %s theme', async (theme) => {
    const page = await openView(width, 'light');
    const view = chromium.viewOf(page);
    const press = (name: string) => view.getByRole('button', { name: chromium.t(name), exact: true }).click();
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
    const view = chromium.viewOf(page);
    await view.getByRole('button', { name: chromium.t('details.open') }).click();
    expect(await view.evaluate(findOverflow)).toEqual([]);
    await view
      .getByRole('button', { name: chromium.t('compare.open'), exact: true })
      .first()
      .click();
    await view.getByRole('region', { name: chromium.t('compare.label') }).waitFor();
    expect(await runAxe(page)).toEqual([]);
    expect(await view.evaluate(findOverflow)).toEqual([]);
    await page.close();
  });
});

describe.each(widths)('at %i px', (width) => {
  it.each(['light', 'dark'] as const)('axe finds nothing in the %s view', async (scheme) => {
    const page = await openView(width, scheme);
    expect(await runAxe(page)).toEqual([]);
    await chromium
      .viewOf(page)
      .getByRole('button', { name: chromium.t('details.open') })
      .click();
    await chromium
      .viewOf(page)
      .getByRole('complementary', { name: chromium.t('details.label') })
      .waitFor();
    expect(await runAxe(page)).toEqual([]);
    await page.close();
  });

  it('nothing sticks out sideways', async () => {
    const page = await openView(width, 'light');
    expect(await chromium.viewOf(page).evaluate(findOverflow)).toEqual([]);
    await page.close();
  });
});

function runAxe(page: Page): Promise<string[]> {
  return page.evaluate(`(async () => {
    ${axe}
    const view = [...document.querySelectorAll('*')].find((element) => element.shadowRoot);
    const { violations } = await axe.run(view);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html));
  })()`);
}

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
