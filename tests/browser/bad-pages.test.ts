import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { waitForView } from '../../scripts/browser/view.ts';
import { type Chromium, startChromium } from './support/chromium.ts';
import { writePage, writeSpeech } from './support/pages.ts';

const HOST = 'http://localhost';
const STRICT = {
  'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
};
const RECIPE =
  '<h1>红烧肉</h1><p>五花肉切块，冷水下锅焯水，捞出沥干。</p><p>锅中放油，下冰糖炒出糖色，放入肉块翻炒上色，加酱油、料酒和热水。</p><p>小火炖四十分钟，大火收汁即可。</p>';
const SCAN = Array.from(
  { length: 6 },
  (_, page) => `<img width="700" height="990" alt="" src="/${page}.png">`,
).join('');

let chromium: Chromium;

beforeAll(async () => {
  chromium = await startChromium({
    [`${HOST}/strict`]: { html: writePage('讲话', writeSpeech()), headers: STRICT },
    [`${HOST}/recipe`]: { html: writePage('红烧肉', RECIPE) },
    [`${HOST}/empty`]: { html: writePage('', '') },
    [`${HOST}/scan`]: { html: writePage('', `<div id="page">${SCAN}</div>`) },
  });
});
afterAll(() => chromium.close());

async function openOn(path: string): Promise<Page> {
  const page = await chromium.visit(HOST + path);
  chromium.errors.length = 0;
  await chromium.browser.click(page);
  return page;
}

it('works under a strict content security policy, with its own style', async () => {
  const page = await openOn('/strict');
  const view = await waitForView(page, chromium.t);
  expect(await view.getByRole('article').innerText()).toContain('下面，我讲三点意见。');
  const indent = await view
    .locator('article p[data-place]')
    .first()
    .evaluate((block) => Number.parseFloat(getComputedStyle(block).textIndent));
  expect(indent).toBeGreaterThan(20);
  expect(chromium.errors).toEqual([]);
});

it.each([
  ['/recipe', 'empty.noSpeech'],
  ['/empty', 'empty.nothing'],
  ['/scan', 'empty.pictures'],
])('says one plain sentence on %s', async (path, key) => {
  const page = await openOn(path);
  const view = chromium.viewOf(page);
  await view.getByText(chromium.t(key), { exact: true }).waitFor();
  expect(chromium.errors).toEqual([]);
});

it('offers the main text of a page without a speech as it is', async () => {
  const page = await openOn('/recipe');
  const view = chromium.viewOf(page);
  await view.getByRole('button', { name: chromium.t('empty.showText') }).click();
  expect(await view.locator('article p').allTextContents()).toContain('小火炖四十分钟，大火收汁即可。');
});

it('says so in a page of its own where the browser lets no script in', async () => {
  const page = await chromium.browser.context.newPage();
  await page.goto('chrome://version');
  chromium.errors.length = 0;
  const opened = chromium.browser.context.waitForEvent('page');
  await chromium.browser.click(page);
  const notice = await opened;
  await notice.getByText(chromium.t('notice.restricted')).waitFor();
  expect(chromium.errors).toEqual([]);
});
