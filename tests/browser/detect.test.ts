import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedNames } from '../../scripts/seeds/seeds.ts';
import { BROWSERS, type Driven, startBrowser } from './support/browser.ts';
import { addressOf, seedPages, writePage, writeSpeech } from './support/pages.ts';

const SPEECH = 'http://m.ruiwen.com/fanwen/1.html';
const RECIPE = 'http://www.ruiwen.com/fanwen/2.html';
const ELSEWHERE = 'http://www.example.com/speech.html';

describe.each(BROWSERS)('in %s', (name) => {
  let driven: Driven;

  beforeAll(async () => {
    driven = await startBrowser(name, {
      ...seedPages(),
      [SPEECH]: { html: writePage('讲话', writeSpeech()) },
      [RECIPE]: { html: writePage('红烧肉', '<h1>红烧肉</h1><p>五花肉切块，冷水下锅焯水，捞出沥干。</p>') },
      [ELSEWHERE]: { html: writePage('讲话', writeSpeech()) },
    });
  });
  afterAll(() => driven.close());

  /** The badge and the title of the toolbar button for the tab in front. */
  function readButton(): Promise<{ badge: string; title: string }> {
    return driven.asExtension(`(async () => {
      const [{ id: tabId }] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return { badge: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) };
    })()`);
  }

  async function visit(address: string): Promise<{ page: Page; before: string }> {
    const page = await driven.visit(address);
    await page.bringToFront();
    return { page, before: await page.evaluate(() => document.documentElement.outerHTML) };
  }

  it('marks a speech on a document host, and draws nothing into the page', async () => {
    const { page, before } = await visit(SPEECH);
    await expect
      .poll(readButton)
      .toEqual({ badge: driven.t('action.speechMark'), title: driven.t('action.speech') });
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await page.close();
  });

  it('marks the seed page of a document host', async () => {
    const address =
      seedNames()
        .map(addressOf)
        .find((address) => !address.startsWith('http://localhost')) ?? '';
    const { page } = await visit(address);
    await expect.poll(async () => (await readButton()).badge).toBe(driven.t('action.speechMark'));
    await page.close();
  });

  it.each([
    ['a page without a speech', RECIPE],
    ['a site that is not a document host', ELSEWHERE],
  ])('leaves the button alone on %s', async (_name, address) => {
    const { page } = await visit(address);
    await page.waitForTimeout(1000);
    expect(await readButton()).toEqual({ badge: '', title: driven.t('action.title') });
    await page.close();
  });
});
