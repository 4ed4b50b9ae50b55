import { afterAll, beforeAll, expect, it } from 'vitest';
import { waitForView } from '../../scripts/browser/view.ts';
import { normalise } from '../support/normalise.ts';
import { loadSeed, seedNames } from '../support/seeds.ts';
import { type Chromium, startChromium } from './support/chromium.ts';
import { writePage, writeSpeech } from './support/pages.ts';
import { withoutBrowserTraffic } from './support/traffic.ts';

const ADDRESS = 'http://localhost/speech';

let chromium: Chromium;

beforeAll(async () => {
  chromium = await startChromium({ [ADDRESS]: { html: writePage('讲话', writeSpeech()) } });
});
afterAll(() => chromium.close());

async function openPaste() {
  return chromium.visit(`chrome-extension://${chromium.browser.extension}/paste.html`);
}

it('cleans only what is selected', async () => {
  const page = await chromium.visit(ADDRESS);
  await chromium.browser.click(page);
  await waitForView(page, chromium.t);
  await page.keyboard.press('Escape');
  await expect.poll(() => chromium.viewOf(page).count()).toBe(0);
  await page.evaluate(() => {
    const [first] = document.querySelectorAll('h2 + p');
    if (first) getSelection()?.selectAllChildren(first);
  });
  // No driver opens a context menu: the background is told what the menu tells it.
  const [worker] = chromium.browser.context.serviceWorkers();
  await worker?.evaluate(
    `chrome.tabs.query({ url: '${ADDRESS}' }, ([tab]) => chrome.tabs.sendMessage(tab.id, { type: 'toggle', extent: 'selection' }))`,
  );
  const view = chromium.viewOf(page);
  await view.getByText('思想统一到会议的要求上来').first().waitFor();
  expect(await view.getByText('力量集中到发展').count()).toBe(0);
  await page.close();
});

it('outlines a flattened speech that is pasted', async () => {
  const page = await openPaste();
  const flat = writeSpeech().replace(/<[^>]+>|\s+/g, '');
  await page.getByRole('textbox', { name: chromium.t('paste.label') }).fill(flat);
  await page.getByRole('button', { name: chromium.t('paste.read') }).click();
  const view = await waitForView(page, chromium.t);
  const headings = view.locator('article').getByRole('heading', { level: 2 });
  await expect.poll(() => headings.allInnerTexts()).toHaveLength(3);
  await view.getByRole('button', { name: chromium.t('script.tw'), exact: true }).click();
  await view.getByText('同志們').first().waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => chromium.viewOf(page).count()).toBe(0);
  await page.close();
});

it('reads a saved page that is dropped, and asks the network for nothing', async () => {
  const page = await openPaste();
  const [name = ''] = seedNames();
  const html = loadSeed(name).page;
  const before = chromium.requests.length;
  await page.evaluate((content) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([content], 'saved.html', { type: 'text/html' }));
    document.querySelector('main')?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
  }, html);
  const view = await waitForView(page, chromium.t);
  const title = await view.getByRole('heading', { level: 1 }).innerText();
  expect(normalise(title)).toBe(normalise(loadSeed(name).expected.title));
  expect(withoutBrowserTraffic(chromium.requests.slice(before))).toEqual([]);
  await page.close();
});
