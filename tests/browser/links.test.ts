import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForView } from '../../scripts/browser/view.ts';
import { BROWSERS, type Driven, startBrowser } from './support/browser.ts';
import { writePage, writeSpeech } from './support/pages.ts';
import { withoutBrowserTraffic } from './support/traffic.ts';

const LIST = 'http://www.example.com/list.html';
const SPEECH = 'http://www.example.com/speech.html';
const ELSEWHERE = 'http://www.example.org/speech.html';
const WORDS = '下面，我讲三点意见。';

describe.each(BROWSERS)('in %s', (name) => {
  let driven: Driven;
  let folder: string;

  beforeAll(async () => {
    const html = writePage('讲话', writeSpeech());
    folder = mkdtempSync(join(tmpdir(), 'jinggao-files-'));
    writeFileSync(join(folder, 'speech.html'), html);
    writeFileSync(join(folder, 'speech.txt'), writeSpeech().replace(/<[^>]+>/g, '\n'));
    driven = await startBrowser(name, {
      [LIST]: {
        html: writePage('目录', `<a href="${SPEECH}">here</a> <a href="${ELSEWHERE}">elsewhere</a>`),
      },
      [SPEECH]: { html },
      [ELSEWHERE]: { html },
    });
  });
  afterAll(async () => {
    await driven.close();
    rmSync(folder, { recursive: true });
  });

  async function chooseLink(page: Page, name: string): Promise<void> {
    await driven.browser.chooseLink(page, page.getByRole('link', { name, exact: true }));
  }

  /** The tab with the permission that the menu gives: as a click on the toolbar button does, whose view is closed again. */
  async function openList(): Promise<Page> {
    const page = await driven.visit(LIST);
    await driven.browser.click(page);
    await driven.viewOf(page).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => driven.viewOf(page).count()).toBe(0);
    return page;
  }

  describe('a link', () => {
    const readTitle = () =>
      driven.asExtension(
        `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([{ id: tabId }]) => chrome.action.getTitle({ tabId }))`,
      );

    it('to the same site opens clean in the tab, in Firefox at one more click', async () => {
      const page = await openList();
      const before = driven.requests.length;
      await chooseLink(page, 'here');
      await page.waitForURL(SPEECH);
      // There the permission of a click ends with the page.
      if (name === 'firefox') {
        await expect.poll(readTitle).toBe(driven.t('action.waiting'));
        await driven.browser.click(page);
      }
      const view = await waitForView(page, driven.t);
      expect(await view.getByRole('article').innerText()).toContain(WORDS);
      expect(withoutBrowserTraffic(driven.requests.slice(before))).toEqual([SPEECH]);
      await page.close();
    });

    it('to another site opens beside it, and is clean at one more click', async () => {
      const page = await openList();
      const opened = driven.browser.context.waitForEvent('page');
      await chooseLink(page, 'elsewhere');
      const other = await opened;
      await other.waitForURL(ELSEWHERE);
      await expect.poll(readTitle).toBe(driven.t('action.waiting'));
      expect(await driven.viewOf(other).count()).toBe(0);
      await driven.browser.click(other);
      await waitForView(other, driven.t);
      await other.close();
      await page.close();
    });
  });

  describe('a file of this computer, where the browser allows it,', () => {
    it.each(['speech.html', 'speech.txt'])('is read clean: %s', async (name) => {
      const page = await driven.visit(pathToFileURL(join(folder, name)).href);
      await driven.browser.click(page);
      await expect.poll(() => driven.viewOf(page).locator('article').innerText()).toContain(WORDS);
      await driven
        .viewOf(page)
        .getByRole('button', { name: driven.t('details.open') })
        .click();
      expect(
        await driven
          .viewOf(page)
          .getByRole('button', { name: driven.t('report.makeRule') })
          .count(),
      ).toBe(0);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await expect.poll(() => driven.viewOf(page).count()).toBe(0);
      await page.close();
    });
  });

  it('a page that the browser keeps closed is told how a file can be read', async () => {
    const page = await driven.browser.context.newPage();
    await page.goto(name === 'chromium' ? 'chrome://version' : 'resource://gre/');
    const opened = driven.browser.context.waitForEvent('page');
    await driven.browser.click(page);
    const notice = await opened;
    await notice.getByText(driven.t('notice.file')).waitFor();
    const pasting = driven.browser.context.waitForEvent('page');
    await notice.getByRole('button', { name: driven.t('menu.paste') }).click();
    await (await pasting).getByRole('textbox', { name: driven.t('paste.label') }).waitFor();
  });
});
