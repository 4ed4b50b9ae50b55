import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyAll, readClipboard, waitForView } from '../../scripts/browser/view.ts';
import { type Chromium, startChromium } from './support/chromium.ts';
import { writePage, writeSpeech } from './support/pages.ts';

const ADDRESS = 'http://localhost/speech';
const BODY = writeSpeech().replace('下面，', '范长江同志到里耶讲“三农”，说“‘四个’项目”要抓。下面，');

let chromium: Chromium;

beforeAll(async () => {
  chromium = await startChromium({ [ADDRESS]: { html: writePage('讲话', BODY) } });
});
afterAll(() => chromium.close());

it('a changed preference changes the converted view and the Markdown in the clipboard', async () => {
  const { t } = chromium;
  const page = await chromium.visit(ADDRESS);
  await chromium.browser.click(page);
  const view = await waitForView(page, t);
  const article = view.getByRole('article');
  await view.getByRole('button', { name: t('script.tw'), exact: true }).click();
  await expect.poll(() => article.textContent()).toContain('範長江同志到裡耶講“三農”，說“‘四個’項目”要抓。');
  await copyAll(view, t);
  expect(await readClipboard(page)).toMatch(/^# 在全區經濟工作會議上的講話\n/);

  const options = await chromium.visit(`${chromium.browser.origin}/options.html`);
  await options.getByRole('button', { name: t('choices.quotesTraditional'), exact: true }).click();
  await options.getByRole('textbox', { name: t('choices.words') }).fill('范长江 → 范長江\n里耶');
  await options.getByRole('button', { name: t('choices.wordsKeep') }).click();
  await options.getByText('Obsidian').click();
  await options.getByRole('button', { name: '##', exact: true }).click();

  // The view that is open follows.
  await page.bringToFront();
  const heeded = '范長江同志到里耶講「三農」，說「『四個』項目」要抓。';
  await expect.poll(() => article.textContent()).toContain(heeded);
  await page.keyboard.press('c');
  await expect.poll(() => readClipboard(page)).toMatch(/^---\ntitle: "在全區經濟工作會議上的講話"\n/);
  const markdown = await readClipboard(page);
  expect(markdown).toContain('\n## 在全區經濟工作會議上的講話\n');
  expect(markdown).toContain(heeded);

  // 原文 is the page's own again.
  await view.getByRole('button', { name: t('script.original'), exact: true }).click();
  await expect.poll(() => article.textContent()).toContain('范长江同志到里耶讲“三农”，说“‘四个’项目”要抓。');

  // So does a view that is opened later, in the script that is set, with Taiwan's words where they are wanted.
  await options.bringToFront();
  await options.getByRole('checkbox', { name: t('choices.vocabulary').slice(0, 8) }).check();
  await options.getByRole('radio', { name: t('script.twLong') }).check();
  await page.reload();
  await chromium.browser.click(page);
  await waitForView(page, t);
  await expect.poll(() => article.textContent()).toContain(heeded.replace('項目', '專案'));
  await options.getByRole('button', { name: t('options.reset') }).click();
  await expect.poll(() => article.textContent()).toContain('說“‘四個’項目”要抓。');
});

it('paper says where the text comes from, unless that is switched off', async () => {
  const { t } = chromium;
  const page = await chromium.visit(ADDRESS);
  await chromium.browser.click(page);
  const view = await waitForView(page, t);
  const source = view.getByText(`原文链接：${ADDRESS}`);
  expect(await source.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await source.isVisible()).toBe(true);
  const options = await chromium.visit(`${chromium.browser.origin}/options.html`);
  await options.getByRole('checkbox', { name: t('choices.provenance') }).uncheck();
  await expect.poll(() => source.count()).toBe(0);
});
