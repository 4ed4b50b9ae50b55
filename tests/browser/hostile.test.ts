import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type Driven, startBrowser } from './support/browser.ts';
import { HOSTILE } from './support/hostile.ts';
import { writePage, writeSpeech } from './support/pages.ts';

const HOST = 'http://localhost';
const WORDS = '下面，我讲三点意见。';

describe.each(BROWSERS)('in %s, a page that', (name) => {
  let driven: Driven;
  let page: Page;

  beforeAll(async () => {
    const pages = Object.entries(HOSTILE).map(([deed, markup]) => [
      addressOf(deed),
      { html: writePage('讲话', `${writeSpeech()}${markup}`) },
    ]);
    driven = await startBrowser(name, Object.fromEntries(pages));
  });
  afterAll(() => driven.close());
  afterEach(() => page.close());

  async function open(deed: keyof typeof HOSTILE) {
    page = await driven.visit(addressOf(deed));
    return driven.open(page);
  }

  /** The words are there to be seen, and a click on them would meet nothing else. */
  async function expectOnTop(view: Locator): Promise<void> {
    await view.getByText(WORDS).first().click({ trial: true });
  }

  async function expectLeft(): Promise<void> {
    await expect.poll(() => page.locator('jinggao-reader').count()).toBe(0);
  }

  it.each([
    'sweeps foreign nodes away',
    'covers everything',
    'opens dialogs on top',
    'opens popovers on top',
    'restyles everything',
    'takes the names of its style',
    'takes the names of its document',
    'redefines prototypes',
    'floods itself with changes',
    'carries huge attributes',
  ] as const)('%s has the view on top all the same, and is left by Esc', async (deed) => {
    const view = await open(deed);
    await page.waitForTimeout(1500);
    await expectOnTop(view);
    const text = view.getByText(WORDS, { exact: false }).first();
    expect(await text.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await expectLeft();
  });

  it('restyles everything changes nothing of how the view looks', async () => {
    const looks: unknown[] = [];
    for (const deed of [
      'floods itself with changes',
      'restyles everything',
      'takes the names of its style',
    ] as const) {
      const view = await open(deed);
      looks.push(await view.evaluate(readLook));
      await page.close();
    }
    expect(looks[1]).toEqual(looks[0]);
    expect(looks[2]).toEqual(looks[0]);
  });

  it('takes every foreign node out at once has its way, and is left as it was', async () => {
    page = await driven.visit(addressOf('takes foreign nodes out at once'));
    await driven.browser.click(page);
    await page.waitForTimeout(4000);
    expect(await page.locator('jinggao-reader').count()).toBe(0);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).overflowY)).toBe('visible');
  });

  it('goes fullscreen under the view has it on top again', async () => {
    const view = await open('covers everything');
    await view.getByRole('button', { name: driven.t('details.open') }).click();
    // The click in the view was the page's permission to do so.
    await page.evaluate(() => document.body.requestFullscreen().catch(() => {}));
    await expectOnTop(view);
    await page.evaluate(() => document.exitFullscreen().catch(() => {}));
    await view.getByRole('button', { name: driven.t('reader.close') }).click();
    await expectLeft();
  });

  it('traps keys is left by Esc, and hears nothing of what is pressed in the view', async () => {
    await open('traps keys');
    await page.keyboard.press('c');
    await page.keyboard.press('Escape');
    await expectLeft();
    // The key comes up when the view is gone.
    expect(await page.evaluate('heard')).toEqual(['keyup']);
  });

  it.each(['traps keys at its window', 'traps keys and clicks at its window'] as const)(
    '%s, before the view is there, stops no way out, and hears nothing of them',
    async (deed) => {
      const view = await open(deed);
      const frame = view.locator('iframe');
      await expect.poll(() => hasFocus(frame)).toBe(true);
      await page.evaluate('heard.splice(0)');
      await page.keyboard.press('End');
      expect(await view.locator('main').evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
      await page.keyboard.press('c');
      await view.getByRole('status').filter({ hasText: 'Markdown' }).waitFor();
      await page.keyboard.press('Escape');
      await expectLeft();
      // The key comes up when the view is gone.
      expect(await page.evaluate('heard.splice(0)')).toEqual(['keyup']);

      await driven.open(page);
      await expect.poll(() => hasFocus(frame)).toBe(true);
      const close = await view.getByRole('button', { name: driven.t('reader.close') }).boundingBox();
      if (!close) throw new Error('no close button');
      await page.evaluate('heard.splice(0)');
      await page.mouse.click(close.x + close.width / 2, close.y + close.height / 2);
      await expectLeft();
      expect(await page.evaluate('heard')).toEqual([]);

      await driven.open(page);
      // A click on a line of text leaves the keys where they are heard.
      const line = await view.getByText(WORDS).first().boundingBox();
      await page.mouse.click(line?.x ?? 0, line?.y ?? 0);
      await expect.poll(() => hasFocus(frame)).toBe(true);
      await page.keyboard.press('Escape');
      await expectLeft();

      await driven.open(page);
      await page.evaluate(() => history.back());
      await expectLeft();
      await driven.open(page);
      // What the shortcut does too: the browser takes its keys before any page hears of them.
      await driven.browser.click(page);
      await expectLeft();
    },
  );

  it('fights for the focus leaves the view usable', async () => {
    const view = await open('fights for the focus');
    await view.getByRole('button', { name: driven.t('details.open') }).click();
    await view.getByRole('complementary', { name: driven.t('details.label') }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expectLeft();
  });

  it('is huge opens in bounded time', async () => {
    page = await driven.visit(addressOf('is huge'));
    const clicked = await driven.browser.click(page);
    // Found by its name: roles of so many elements take the driver longer than all else.
    const title = () =>
      page.evaluate(
        () => document.querySelector('jinggao-reader')?.shadowRoot?.querySelector('h1')?.textContent,
      );
    await expect.poll(title, { timeout: 25_000 }).toBeTruthy();
    expect(performance.timeOrigin + performance.now() - clicked).toBeLessThan(25_000);
  });

  it('restyles what is printed prints the text all the same', async () => {
    const view = await open('restyles what is printed');
    await driven.browser.emulate(page, { media: 'print' });
    expect(await view.getByText(WORDS).first().isVisible()).toBe(true);
    await driven.browser.emulate(page, {});
  });

  it('goes elsewhere by itself takes the view with it, and the next page can be read', async () => {
    const errors = driven.errors.length;
    await open('goes elsewhere');
    await page.waitForURL(addressOf('redefines prototypes'));
    expect(await driven.viewOf(page).count()).toBe(0);
    await driven.open(page);
    expect(driven.errors.slice(errors)).toEqual([]);
  });

  it('goes elsewhere within itself leaves the view as it is, and is itself again after it', async () => {
    const view = await open('goes elsewhere within itself');
    await expect.poll(() => page.evaluate(() => location.pathname)).toBe('/elsewhere');
    expect(await view.getByText(WORDS).first().isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await expectLeft();
    expect(await page.evaluate(() => document.body.textContent)).toBe('elsewhere');
  });
});

function hasFocus(element: Locator): Promise<boolean> {
  return element.evaluate((own) => {
    const root = own.getRootNode();
    return root instanceof ShadowRoot && root.activeElement === own;
  });
}

function addressOf(deed: string): string {
  return `${HOST}/${deed.replaceAll(' ', '-')}`;
}

/** Runs in the page: how the parts of the view are drawn. */
function readLook(dialog: Element) {
  return [dialog, ...dialog.querySelectorAll('.bar, .bar button, article, article h1, article p')].map(
    (part) => {
      const { color, backgroundColor, fontSize, fontFamily, display, opacity, filter } =
        getComputedStyle(part);
      const { x, y, width, height } = part.getBoundingClientRect();
      const backdrop = getComputedStyle(part, '::backdrop');
      return {
        ...{ color, backgroundColor, fontSize, fontFamily, display, opacity, filter },
        ...{ x, y, width, height, backdrop: backdrop.backgroundColor },
      };
    },
  );
}
