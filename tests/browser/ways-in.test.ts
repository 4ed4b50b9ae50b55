import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForView } from '../../scripts/browser/view.ts';
import { normalise } from '../../scripts/seeds/normalise.ts';
import { loadSeed, seedNames } from '../../scripts/seeds/seeds.ts';
import { BROWSERS, type Driven, startBrowser } from './support/browser.ts';
import { writePage, writeSpeech } from './support/pages.ts';
import { withoutBrowserTraffic } from './support/traffic.ts';

const ADDRESS = 'http://localhost/speech';
const FRAMED = 'http://localhost/framed';

describe.each(BROWSERS)('in %s', (name) => {
  let driven: Driven;

  beforeAll(async () => {
    driven = await startBrowser(name, {
      [ADDRESS]: { html: writePage('讲话', writeSpeech()) },
      [FRAMED]: { html: writePage('文库', `<p>网站的话。</p><iframe src="${ADDRESS}"></iframe>`) },
    });
  });
  afterAll(() => driven.close());

  it.each([
    ['', ADDRESS],
    [' in a frame of the same origin', FRAMED],
  ])('cleans only what is selected%s', async (_where, address) => {
    const page = await driven.visit(address);
    await driven.open(page);
    await page.keyboard.press('Escape');
    await expect.poll(() => driven.viewOf(page).count()).toBe(0);
    await page.evaluate(() => {
      const inside = document.querySelector('iframe')?.contentDocument ?? document;
      const [first] = inside.querySelectorAll('h2 + p');
      if (first) inside.getSelection()?.selectAllChildren(first);
    });
    // No driver opens a context menu: the background is told what the menu tells it.
    await driven.asExtension(
      `chrome.tabs.query({ url: '${address}' }).then(([tab]) => chrome.tabs.sendMessage(tab.id, { type: 'toggle', extent: 'selection' }))`,
    );
    const view = driven.viewOf(page);
    await view.getByText('思想统一到会议的要求上来').first().waitFor();
    expect(await view.getByText('力量集中到发展').count()).toBe(0);
    await page.close();
  });

  it('outlines a flattened speech that is pasted', async () => {
    const page = await driven.visitOwn('paste');
    const flat = writeSpeech().replace(/<[^>]+>|\s+/g, '');
    await page.getByRole('textbox', { name: driven.t('paste.label') }).fill(flat);
    await page.getByRole('button', { name: driven.t('paste.read') }).click();
    const view = await waitForView(page, driven.t);
    const headings = view.locator('article').getByRole('heading', { level: 2 });
    await expect.poll(() => headings.allInnerTexts()).toHaveLength(3);
    await view.getByRole('button', { name: driven.t('script.tw'), exact: true }).click();
    await view.getByText('同志們').first().waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => driven.viewOf(page).count()).toBe(0);
    await page.close();
  });

  it('reads a saved page that is dropped, and asks the network for nothing', async () => {
    const page = await driven.visitOwn('paste');
    const [seed = ''] = seedNames();
    const html = loadSeed(seed).page;
    const before = driven.requests.length;
    await page.evaluate((content) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], 'saved.html', { type: 'text/html' }));
      document.querySelector('main')?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
    }, html);
    const view = await waitForView(page, driven.t);
    const title = await view.getByRole('heading', { level: 1 }).innerText();
    expect(normalise(title)).toBe(normalise(loadSeed(seed).expected.title));
    expect(withoutBrowserTraffic(driven.requests.slice(before))).toEqual([]);
    await page.close();
  });
});
