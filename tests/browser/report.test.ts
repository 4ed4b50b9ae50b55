import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readClipboard } from '../../scripts/browser/view.ts';
import { type Chromium, startChromium } from './support/chromium.ts';
import { writePage, writeSpeech } from './support/pages.ts';

const SPEECH = 'http://localhost/speech';
const RECIPE = 'http://localhost/recipe';
const BLANK = 'http://localhost/blank';

let chromium: Chromium;
let clipboard: Page;

beforeAll(async () => {
  chromium = await startChromium({
    [SPEECH]: { html: writePage('讲话', writeSpeech()) },
    [RECIPE]: { html: writePage('红烧肉', '<h1>红烧肉</h1><p>五花肉切块，冷水下锅焯水，捞出沥干。</p>') },
    [BLANK]: { html: '<title>blank</title>' },
  });
  clipboard = await chromium.visit(BLANK);
});
afterAll(() => chromium.close());

async function report(page: Page): Promise<string[]> {
  const view = chromium.viewOf(page);
  await view.getByRole('button', { name: chromium.t('report.copy') }).click();
  await view
    .getByRole('status')
    .filter({ hasText: chromium.t('report.done') })
    .waitFor();
  const text = await readClipboard(clipboard);
  await page.bringToFront();
  return text.trimEnd().split('\n');
}

it('a speech is reported from its check, its words only by choice', async () => {
  const page = await chromium.visit(SPEECH);
  await chromium.browser.click(page);
  const view = chromium.viewOf(page);
  await view.getByRole('button', { name: chromium.t('details.open') }).click();
  const rows = await report(page);
  expect(rows[0]).toBe(`address: ${SPEECH}`);
  expect(rows[1]).toMatch(/^version: \d+\.\d+\.\d+$/);
  expect(rows[2]).toMatch(/^platform: .*Chrom/);
  expect(rows[3]).toBe('rule: none');
  expect(rows).toContain('verdict: speech, Hans');
  expect(rows.filter((row) => row.startsWith('pass: findTitle '))).toHaveLength(1);
  expect(rows.join('\n')).not.toMatch(/\p{Script=Han}/u);
  await view.getByRole('checkbox', { name: chromium.t('report.text') }).check();
  const words = (await report(page)).join('\n');
  expect(words).toContain('下面，我讲三点意见。');
  await page.close();
});

it('a page that is no speech is reported where that is said', async () => {
  const page = await chromium.visit(RECIPE);
  await chromium.browser.click(page);
  await chromium.viewOf(page).getByText(chromium.t('empty.noSpeech'), { exact: true }).waitFor();
  const rows = await report(page);
  expect(rows[0]).toBe(`address: ${RECIPE}`);
  expect(rows).toContain('verdict: other, Hans');
  await page.close();
});
