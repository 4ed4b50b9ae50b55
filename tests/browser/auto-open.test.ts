import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { waitForView } from '../../scripts/browser/view.ts';
import { BROWSERS, type Driven, startBrowser } from './support/browser.ts';
import { writePage, writeSpeech } from './support/pages.ts';

const SPEECH = 'http://www.example.com/speech.html';
const RECIPE = 'http://www.example.com/recipe.html';
const BUILT_IN = 'http://www.ruiwen.com/fanwen/1.html';
const UNASKED = 'http://www.example.org/speech.html';
const GRANTED = ['*://*.example.com/*', '*://*.ruiwen.com/*'];

describe.each(BROWSERS)('in %s', (name) => {
  let driven: Driven;
  let page: Page;

  beforeAll(async () => {
    const html = writePage('讲话', writeSpeech());
    const recipe = writePage('红烧肉', '<h1>红烧肉</h1><p>五花肉切块，冷水下锅焯水，捞出沥干。</p>');
    const pages = {
      [SPEECH]: { html },
      [UNASKED]: { html },
      [BUILT_IN]: { html },
      [RECIPE]: { html: recipe },
    };
    driven = await startBrowser(name, pages, { granted: GRANTED });
  });
  afterAll(() => driven.close());
  beforeEach(() => setSites({}));

  /** As the settings page keeps them, once the background has followed. */
  async function setSites(sites: { added?: string[]; opened?: string[]; off?: string[] }): Promise<void> {
    const all = { off: [], added: [], opened: [], ...sites };
    const wanted = [...new Set([...all.added, ...all.opened])].filter((host) => host === 'example.com');
    await driven.asExtension(`chrome.storage.local.set({ settings: { sites: ${JSON.stringify(all)} } })`);
    await expect
      .poll(() =>
        driven.asExtension<number>(
          'chrome.scripting.getRegisteredContentScripts().then(({ length }) => length)',
        ),
      )
      .toBe(Math.min(1, wanted.length));
  }

  async function visit(address: string): Promise<void> {
    page = await driven.visit(address);
    await page.bringToFront();
  }

  it.each([
    ['of the reader', SPEECH, 'example.com'],
    ['that is built in', BUILT_IN, 'ruiwen.com'],
  ])(
    'a speech on a chosen site %s opens by itself, and the page is there again at Esc',
    async (_name, url, host) => {
      await setSites({ opened: [host] });
      await visit(url);
      const view = await waitForView(page, driven.t);
      expect(await view.getByRole('article').innerText()).toContain('下面，我讲三点意见。');
      await page.keyboard.press('Escape');
      await expect.poll(() => driven.viewOf(page).count()).toBe(0);
      await page.close();
    },
  );

  it('what is no speech, and a site that was not chosen, do not open', async () => {
    await setSites({ opened: ['example.com'] });
    for (const url of [RECIPE, UNASKED]) {
      await visit(url);
      await page.waitForTimeout(1000);
      expect(await driven.viewOf(page).count()).toBe(0);
      await page.close();
    }
  });

  it('speeches are marked on a site that was added, and no more once it is taken away', async () => {
    await setSites({ added: ['example.com'] });
    await visit(SPEECH);
    await expect.poll(driven.readBadge).toBe(driven.t('action.speechMark'));
    expect(await driven.viewOf(page).count()).toBe(0);
    await setSites({});
    await page.reload();
    await page.waitForTimeout(1000);
    expect(await driven.readBadge()).toBe('');
    await page.close();
  });

  it('a built-in site that is switched off neither marks nor opens', async () => {
    await setSites({ off: ['ruiwen.com'], opened: ['ruiwen.com'] });
    await visit(BUILT_IN);
    await page.waitForTimeout(1000);
    expect(await driven.readBadge()).toBe('');
    expect(await driven.viewOf(page).count()).toBe(0);
    await setSites({});
    await page.reload();
    await expect.poll(driven.readBadge).toBe(driven.t('action.speechMark'));
    await page.close();
  });
});
