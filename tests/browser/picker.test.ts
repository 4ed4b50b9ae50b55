import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { waitForView } from '../../scripts/browser/view.ts';
import { axe } from './support/axe.ts';
import { BROWSERS, type Driven, startBrowser } from './support/browser.ts';
import { DEAF, PICKED, PICKED_PAGE } from './support/picked.ts';

const ADDRESS = 'http://www.example.com/1.html';
const OTHER = 'http://m.example.com/2.html';
const HOSTILE = 'http://www.example.org/1.html';
const STRICT = 'http://www.example.net/1.html';
const POLICY =
  "default-src 'none'; frame-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
interface Look {
  width: number;
  colorScheme: 'light' | 'dark';
}

describe.each(BROWSERS)('in %s', (name) => {
  let driven: Driven;
  let page: Page;
  let glass: Frame;

  beforeAll(async () => {
    driven = await startBrowser(name, {
      [ADDRESS]: { html: PICKED_PAGE },
      [OTHER]: { html: PICKED_PAGE },
      [HOSTILE]: { html: DEAF + PICKED_PAGE },
      [STRICT]: { html: PICKED_PAGE, headers: { 'content-security-policy': POLICY } },
    });
  });
  afterAll(() => driven.close());
  afterEach(() => page.close());

  /** Opens the view and, from its check, the pointing. */
  async function open(
    address: string,
    { width, colorScheme }: Look = { width: 1280, colorScheme: 'light' },
  ): Promise<void> {
    page = await driven.visit(address);
    await page.setViewportSize({ width, height: 800 });
    await driven.browser.emulate(page, { colorScheme });
    const view = await driven.open(page);
    // As if clicked: a page that hears clicks first may keep them from the view.
    await view.getByRole('button', { name: driven.t('details.open') }).evaluate(activate);
    await view.getByRole('button', { name: driven.t('report.makeRule') }).evaluate(activate);
    // On a page that keeps events to itself the view has a frame of its own.
    await expect.poll(() => driven.viewOf(page).count()).toBe(0);
    await expect.poll(() => page.frames().length).toBe(2);
    glass = page.frames()[1] as Frame;
    await glass.getByRole('heading', { name: driven.t('pick.text') }).waitFor();
  }

  /** The rules as they are kept. */
  async function readRules(): Promise<unknown> {
    return driven.asExtension(
      `chrome.storage.local.get('settings').then(({ settings }) => settings?.rules ?? [])`,
    );
  }

  async function clearRules(): Promise<void> {
    await driven.asExtension('chrome.storage.local.clear()');
  }

  async function middleOf(selector: string): Promise<[x: number, y: number]> {
    const box = await page.locator(selector).first().boundingBox();
    if (!box) throw new Error(`no ${selector}`);
    return [box.x + box.width / 2, box.y + box.height / 2];
  }

  const serialise = () => page.evaluate(() => document.documentElement.outerHTML);
  const press = (key: string) => glass.getByRole('button', { name: driven.t(key), exact: true }).click();
  const readBlocks = () => page.locator('article p[data-place]').allTextContents();

  describe.each([
    ['a page', ADDRESS],
    ['a page that keeps all events to itself', HOSTILE],
    ['a page with a strict policy', STRICT],
  ])('on %s', (_name, address) => {
    beforeEach(clearRules);

    it('pointing with the mouse makes a rule that is kept and read by at once', async () => {
      await open(address);
      await page.mouse.move(...(await middleOf('.reply')));
      await glass.getByText('楼上说得好').waitFor();
      await press('pick.wider');
      await page.mouse.click(...(await middleOf('#note')));
      await press('pick.back');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await glass.getByRole('heading', { name: driven.t('pick.drop') }).waitFor();
      await page.mouse.click(...(await middleOf('.second')));
      await glass.getByText(driven.t('pick.count').replace('$1', String(PICKED.join('').length))).waitFor();
      await press('pick.save');
      await waitForView(page, driven.t);
      await expect.poll(readBlocks).toEqual(PICKED);
      const host = new URL(address).hostname.replace('www.', '');
      expect(await readRules()).toEqual([{ host, container: '.text', drop: ['.second'], phrases: [] }]);
    });

    it('keys alone do it too', async () => {
      await open(address);
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
      await glass.getByRole('heading', { name: driven.t('pick.drop') }).waitFor();
      for (const key of ['ArrowDown', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
      await glass.getByText(driven.t('pick.dropped').replace('$1', '1')).waitFor();
      await press('pick.save');
      await expect.poll(readBlocks).toEqual(PICKED);
    });

    it('Esc leaves, nothing is kept, and the page heard and saw nothing', async () => {
      page = await driven.visit(address);
      const before = await serialise();
      await page.close();
      await open(address);
      await page.evaluate(() => Object.assign(window, { heard: [] }));
      await page.mouse.click(...(await middleOf('a')));
      await page.keyboard.press('Escape');
      await expect.poll(() => page.frames().length).toBe(1);
      expect(await serialise()).toBe(before);
      expect(page.url()).toBe(address);
      const heard = await page.evaluate<string[]>('window.heard ?? []');
      expect(heard.filter((type) => type !== 'keyup')).toEqual([]);
      expect(await readRules()).toEqual([]);
    });
  });

  describe('what is pointed with', () => {
    it.each([
      [1280, 'light'],
      [360, 'dark'],
    ] as const)('breaks no rule of accessibility at %i px, %s', async (width, colorScheme) => {
      await clearRules();
      await open(ADDRESS, { width, colorScheme });
      await page.mouse.click(...(await middleOf('#note')));
      const violations = await glass.evaluate<string[]>(`(async () => {
        ${axe}
        const { violations } = await axe.run();
        return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html));
      })()`);
      expect(violations).toEqual([]);
      expect(await glass.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  });

  it('the rule holds on other pages of the host, is listed in the settings, and can be removed there', async () => {
    await clearRules();
    await open(ADDRESS);
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
    await page.mouse.click(...(await middleOf('.second')));
    await press('pick.save');
    await expect.poll(readBlocks).toEqual(PICKED);
    await page.goto(OTHER);
    await driven.browser.click(page);
    await expect.poll(readBlocks).toEqual(PICKED);

    const options = await driven.visitOwn('options');
    const remove = driven.t('options.removeRule').replace('$1', 'example.com');
    await options.getByRole('button', { name: remove }).click();
    await expect.poll(readRules).toEqual([]);
    await options.close();
    await page.goto(ADDRESS);
    await driven.browser.click(page);
    await expect.poll(async () => (await readBlocks()).length).toBeGreaterThan(PICKED.length);
  });
});

/** Runs in the page: tells the button alone. */
function activate(button: HTMLElement | SVGElement): void {
  button.dispatchEvent(new MouseEvent('click', { bubbles: false }));
}
