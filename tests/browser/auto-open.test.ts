import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { CHROMIUM_BUILD } from '../../scripts/browser/chromium.ts';
import { waitForView } from '../../scripts/browser/view.ts';
import { type Chromium, startChromium } from './support/chromium.ts';
import { writePage, writeSpeech } from './support/pages.ts';

const SPEECH = 'http://www.example.com/speech.html';
const RECIPE = 'http://www.example.com/recipe.html';
const BUILT_IN = 'http://www.ruiwen.com/fanwen/1.html';
const UNASKED = 'http://www.example.org/speech.html';
/** Leave for these is given: nobody is there to answer the browser's question. */
const GRANTED = ['*://*.example.com/*', '*://*.ruiwen.com/*'];

let chromium: Chromium;
let build: string;

beforeAll(async () => {
  build = mkdtempSync(join(tmpdir(), 'jinggao-granted-'));
  cpSync(CHROMIUM_BUILD, build, { recursive: true });
  const file = join(build, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: GRANTED }));
  const html = writePage('讲话', writeSpeech());
  chromium = await startChromium(
    {
      [SPEECH]: { html },
      [UNASKED]: { html },
      [BUILT_IN]: { html },
      [RECIPE]: { html: writePage('红烧肉', '<h1>红烧肉</h1><p>五花肉切块，冷水下锅焯水，捞出沥干。</p>') },
    },
    { build },
  );
});
afterAll(async () => {
  await chromium.close();
  rmSync(build, { recursive: true });
});
beforeEach(() => setSites({}));

async function inBackground<Value>(expression: string): Promise<Value> {
  const { context } = chromium.browser;
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return worker.evaluate<Value>(expression);
}

/** As the settings page keeps them, once the background has followed. */
async function setSites(sites: { added?: string[]; opened?: string[]; off?: string[] }): Promise<void> {
  const all = { off: [], added: [], opened: [], ...sites };
  const wanted = [...new Set([...all.added, ...all.opened])].filter((host) => host === 'example.com');
  await inBackground(`chrome.storage.local.set({ settings: { sites: ${JSON.stringify(all)} } })`);
  await expect
    .poll(() =>
      inBackground<number>('chrome.scripting.getRegisteredContentScripts().then(({ length }) => length)'),
    )
    .toBe(Math.min(1, wanted.length));
}

const badge = () =>
  inBackground<string>(
    `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([{ id: tabId }]) => chrome.action.getBadgeText({ tabId }))`,
  );

it.each([
  ['of the reader', SPEECH, 'example.com'],
  ['that is built in', BUILT_IN, 'ruiwen.com'],
])(
  'a speech on a chosen site %s opens by itself, and the page is there again at Esc',
  async (_name, url, host) => {
    await setSites({ opened: [host] });
    const page = await chromium.visit(url);
    const view = await waitForView(page, chromium.t);
    expect(await view.getByRole('article').innerText()).toContain('下面，我讲三点意见。');
    await page.keyboard.press('Escape');
    await expect.poll(() => chromium.viewOf(page).count()).toBe(0);
    await page.close();
  },
);

it('what is no speech, and a site that was not chosen, do not open', async () => {
  await setSites({ opened: ['example.com'] });
  for (const url of [RECIPE, UNASKED]) {
    const page = await chromium.visit(url);
    await page.waitForTimeout(1000);
    expect(await chromium.viewOf(page).count()).toBe(0);
    await page.close();
  }
});

it('speeches are marked on a site that was added, and no more once it is taken away', async () => {
  await setSites({ added: ['example.com'] });
  const page = await chromium.visit(SPEECH);
  await page.bringToFront();
  await expect.poll(badge).toBe(chromium.t('action.speechMark'));
  expect(await chromium.viewOf(page).count()).toBe(0);
  await setSites({});
  await page.reload();
  await page.waitForTimeout(1000);
  expect(await badge()).toBe('');
  await page.close();
});

it('a built-in site that is switched off neither marks nor opens', async () => {
  await setSites({ off: ['ruiwen.com'], opened: ['ruiwen.com'] });
  const page = await chromium.visit(BUILT_IN);
  await page.bringToFront();
  await page.waitForTimeout(1000);
  expect(await badge()).toBe('');
  expect(await chromium.viewOf(page).count()).toBe(0);
  await setSites({});
  await page.reload();
  await expect.poll(badge).toBe(chromium.t('action.speechMark'));
  await page.close();
});
