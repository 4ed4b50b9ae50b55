import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyAll, readClipboard } from '../../scripts/browser/view.ts';
import { BROWSERS, type Driven, startBrowser } from './support/browser.ts';
import { writePage, writeSpeech } from './support/pages.ts';

const ADDRESS = 'http://localhost/speech';
const BODY = writeSpeech().replace('下面，', '范长江同志到里耶讲“三农”，说“‘四个’项目”要抓。下面，');

describe.each(BROWSERS)('in %s', (name) => {
  let driven: Driven;

  beforeAll(async () => {
    driven = await startBrowser(name, { [ADDRESS]: { html: writePage('讲话', BODY) } });
  });
  afterAll(() => driven.close());

  it('a changed preference changes the converted view and the Markdown in the clipboard', async () => {
    const { t } = driven;
    const page = await driven.visit(ADDRESS);
    const view = await driven.open(page);
    const article = view.getByRole('article');
    await view.getByRole('button', { name: t('script.tw'), exact: true }).click();
    await expect
      .poll(() => article.textContent())
      .toContain('範長江同志到裡耶講“三農”，說“‘四個’項目”要抓。');
    await copyAll(view, t);
    expect(await readClipboard(page)).toMatch(/^# 在全區經濟工作會議上的講話\n/);

    const options = await driven.visitOwn('options');
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
    await expect
      .poll(() => article.textContent())
      .toContain('范长江同志到里耶讲“三农”，说“‘四个’项目”要抓。');

    // So does a view that is opened later, in the script that is set, with Taiwan's words where they are wanted.
    await options.bringToFront();
    await options.getByRole('checkbox', { name: t('choices.vocabulary').slice(0, 8) }).check();
    await options.getByRole('radio', { name: t('script.twLong') }).check();
    await page.reload();
    await driven.open(page);
    await expect.poll(() => article.textContent()).toContain(heeded.replace('項目', '專案'));
    await options.getByRole('button', { name: t('options.reset') }).click();
    await expect.poll(() => article.textContent()).toContain('說“‘四個’項目”要抓。');
  });

  it('paper says where the text comes from, unless that is switched off', async () => {
    const { t } = driven;
    const page = await driven.visit(ADDRESS);
    const view = await driven.open(page);
    const source = view.getByText(`原文链接：${ADDRESS}`);
    expect(await source.isVisible()).toBe(false);
    await driven.browser.emulate(page, { media: 'print' });
    expect(await source.isVisible()).toBe(true);
    const options = await driven.visitOwn('options');
    await options.getByRole('checkbox', { name: t('choices.provenance') }).uncheck();
    await expect.poll(() => source.count()).toBe(0);
    await driven.browser.emulate(page, {});
  });
});
