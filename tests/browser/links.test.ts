import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForView } from '../../scripts/browser/view.ts';
import { type Chromium, startChromium } from './support/chromium.ts';
import { writePage, writeSpeech } from './support/pages.ts';
import { withoutBrowserTraffic } from './support/traffic.ts';

const LIST = 'http://www.example.com/list.html';
const SPEECH = 'http://www.example.com/speech.html';
const ELSEWHERE = 'http://www.example.org/speech.html';
const WORDS = '下面，我讲三点意见。';

let chromium: Chromium;
let folder: string;

beforeAll(async () => {
  const html = writePage('讲话', writeSpeech());
  folder = mkdtempSync(join(tmpdir(), 'jinggao-files-'));
  writeFileSync(join(folder, 'speech.html'), html);
  writeFileSync(join(folder, 'speech.txt'), writeSpeech().replace(/<[^>]+>/g, '\n'));
  chromium = await startChromium({
    [LIST]: { html: writePage('目录', `<a href="${SPEECH}">讲话</a>`) },
    [SPEECH]: { html },
    [ELSEWHERE]: { html },
  });
});
afterAll(async () => {
  await chromium.close();
  rmSync(folder, { recursive: true });
});

/** No driver opens a context menu: the background is told what the menu tells it. */
async function chooseLink(url: string): Promise<void> {
  const [worker] = chromium.browser.context.serviceWorkers();
  await worker?.evaluate(
    `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
      chrome.contextMenus.onClicked.dispatch({ menuItemId: 'link', linkUrl: '${url}', pageUrl: '${LIST}' }, tab))`,
  );
}

/** The tab with the leave that the menu gives: as a click on the toolbar button does, whose view is closed again. */
async function openList(): Promise<Page> {
  const page = await chromium.visit(LIST);
  await chromium.browser.click(page);
  await chromium.viewOf(page).waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => chromium.viewOf(page).count()).toBe(0);
  return page;
}

describe('a link', () => {
  it('to the same site opens clean in the tab', async () => {
    const page = await openList();
    const before = chromium.requests.length;
    await chooseLink(SPEECH);
    await page.waitForURL(SPEECH);
    const view = await waitForView(page, chromium.t);
    expect(await view.getByRole('article').innerText()).toContain(WORDS);
    expect(withoutBrowserTraffic(chromium.requests.slice(before))).toEqual([SPEECH]);
    await page.close();
  });

  it('to another site opens beside it, and is clean at one more click', async () => {
    const page = await openList();
    const opened = chromium.browser.context.waitForEvent('page');
    await chooseLink(ELSEWHERE);
    const other = await opened;
    await other.waitForURL(ELSEWHERE);
    const [worker] = chromium.browser.context.serviceWorkers();
    const title = () =>
      worker?.evaluate(
        `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([{ id: tabId }]) => chrome.action.getTitle({ tabId }))`,
      );
    await expect.poll(title).toBe(chromium.t('action.waiting'));
    expect(await chromium.viewOf(other).count()).toBe(0);
    await chromium.browser.click(other);
    await waitForView(other, chromium.t);
    await other.close();
    await page.close();
  });
});

describe('a file of this computer, where the browser allows it,', () => {
  it.each(['speech.html', 'speech.txt'])('is read clean: %s', async (name) => {
    const page = await chromium.visit(pathToFileURL(join(folder, name)).href);
    await chromium.browser.click(page);
    await expect.poll(() => chromium.viewOf(page).locator('article').innerText()).toContain(WORDS);
    await chromium
      .viewOf(page)
      .getByRole('button', { name: chromium.t('details.open') })
      .click();
    expect(
      await chromium
        .viewOf(page)
        .getByRole('button', { name: chromium.t('report.makeRule') })
        .count(),
    ).toBe(0);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect.poll(() => chromium.viewOf(page).count()).toBe(0);
    await page.close();
  });
});

it('a page that the browser keeps closed is told how a file can be read', async () => {
  const page = await chromium.browser.context.newPage();
  await page.goto('chrome://version');
  const opened = chromium.browser.context.waitForEvent('page');
  await chromium.browser.click(page);
  const notice = await opened;
  await notice.getByText(chromium.t('notice.file')).waitFor();
  const pasting = chromium.browser.context.waitForEvent('page');
  await notice.getByRole('button', { name: chromium.t('menu.paste') }).click();
  await (await pasting).getByRole('textbox', { name: chromium.t('paste.label') }).waitFor();
});
