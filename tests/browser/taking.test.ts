import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BROWSERS, type Driven, startBrowser } from './support/browser.ts';
import { BLOCK, writePage, writeSpeech } from './support/pages.ts';
import { readPdfOutline } from './support/pdf-outline.ts';

const ADDRESS = 'http://localhost/speech';
const EDITOR = 'http://localhost/editor';
const HEADINGS = ['一、提高认识，推动工作落实', '二、突出重点，推动工作落实', '三、加强领导，推动工作落实'];
const LEADS = ['一是要把思想统一到会议的要求上来。', '二是要把力量集中到发展这个中心上来。'];

describe.each(BROWSERS)('in %s', (name) => {
  let driven: Driven;
  let page: Page;
  let view: Locator;

  beforeAll(async () => {
    driven = await startBrowser(name, {
      [ADDRESS]: { html: writePage('讲话', writeSpeech()) },
      [EDITOR]: { html: '<title>editor</title><div contenteditable="true" style="height:90vh"></div>' },
    });
  });
  afterAll(() => driven.close());

  beforeEach(async () => {
    page = await driven.visit(ADDRESS);
    driven.errors.length = 0;
    view = await driven.open(page);
  });
  afterEach(() => page.close());

  /** What an editor makes of the clipboard. */
  async function paste(): Promise<Locator> {
    const editor = await driven.visit(EDITOR);
    const field = editor.locator('[contenteditable]');
    await field.click();
    await editor.keyboard.press('ControlOrMeta+V');
    return field;
  }

  describe('copying', () => {
    it('with its form keeps headings, leads and all text in an editor', async () => {
      const blocks = await view.locator(`article ${BLOCK}`).allTextContents();
      await page.keyboard.press('Shift+C');
      await view
        .getByRole('status')
        .filter({ hasText: driven.t('copy.richShort') })
        .waitFor();
      const field = await paste();
      expect(await field.locator('h1').allTextContents()).toEqual(['在全区经济工作会议上的讲话']);
      expect(await field.locator('h2').allTextContents()).toHaveLength(3);
      // A list would set a mark of its own before every 一是: what opens a paragraph stays its first, bold words.
      expect(await field.locator('li').count()).toBe(0);
      expect(await field.locator('p strong, p b').allTextContents()).toEqual(
        Array.from({ length: 3 }, () => LEADS).flat(),
      );
      const text = await field.textContent();
      for (const block of blocks) expect(text).toContain(block);
      await field.page().close();
    });

    it('the outline alone gives nested lists of headings and leads in an editor', async () => {
      await view.getByRole('button', { name: driven.t('copy.more'), exact: true }).click();
      await view.getByRole('button', { name: driven.t('copy.outline'), exact: true }).click();
      await view
        .getByRole('status')
        .filter({ hasText: driven.t('copy.outline') })
        .waitFor();
      const field = await paste();
      const items = await field.locator('li').evaluateAll((rows) =>
        rows.map((row) => {
          const own = row.cloneNode(true);
          if (own instanceof Element) for (const list of own.querySelectorAll('ul')) list.remove();
          let depth = 0;
          for (let list = row.closest('ul'); list; list = list.parentElement?.closest('ul') ?? null)
            depth += 1;
          return `${depth} ${own.textContent}`;
        }),
      );
      expect(items).toEqual(
        HEADINGS.flatMap((heading) => [`1 ${heading}`, ...LEADS.map((lead) => `2 ${lead}`)]),
      );
      await field.page().close();
    });

    it('takes what is selected in the view', async () => {
      const words = '总结去年的工作';
      await view
        .locator('article p', { hasText: words })
        .first()
        .evaluate((block, wanted) => {
          const node = block.firstChild;
          const start = node?.textContent?.indexOf(wanted) ?? -1;
          if (node) document.getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
        }, words);
      await page.keyboard.press('c');
      await view.getByRole('status').filter({ hasText: 'Markdown' }).waitFor();
      const field = await paste();
      expect((await field.textContent())?.trim()).toBe(words);
      await field.page().close();
    });
  });

  describe('exporting', () => {
    it.each([
      ['docx', (bytes: Buffer) => strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())],
      [
        'epub',
        (bytes: Buffer) =>
          Object.values(unzipSync(bytes))
            .map((file) => strFromU8(file))
            .join(''),
      ],
      ['html', (bytes: Buffer) => bytes.toString()],
      ['txt', (bytes: Buffer) => bytes.toString()],
      ['md', (bytes: Buffer) => bytes.toString()],
    ] as const)('gives a .%s file with the whole text', async (form, read) => {
      await view.getByRole('button', { name: driven.t('export.export'), exact: true }).click();
      const downloading = page.waitForEvent('download');
      await view.getByRole('button', { name: new RegExp(`\\.${form}$`) }).click();
      const download = await downloading;
      expect(download.suggestedFilename()).toBe(`在全区经济工作会议上的讲话.${form}`);
      const text = read(readFileSync(await download.path()));
      for (const words of ['在全区经济工作会议上的讲话', '下面，我讲三点意见。', '加强领导', '谢谢大家！'])
        expect(text).toContain(words);
      expect(driven.errors).toEqual([]);
    });

    it('prints the text alone on numbered sheets', async () => {
      await driven.browser.emulate(page, { media: 'print' });
      const shown = await page.evaluate(() => {
        const root = [...document.querySelectorAll('*')].find((element) => element.shadowRoot)?.shadowRoot;
        const isShown = (selector: string) => root?.querySelector(selector)?.checkVisibility();
        return {
          page: document.body.checkVisibility(),
          bar: isShown('.bar'),
          title: isShown('h1'),
        };
      });
      expect(shown).toEqual({ page: false, bar: false, title: true });
      // Firefox packs what it prints, and its driver knows no sheet but its own.
      if (name === 'firefox') return;
      const bytes = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
      expect(readPdfOutline(bytes)).toEqual([
        '1 在全区经济工作会议上的讲话',
        ...HEADINGS.map((heading) => `2 ${heading}`),
      ]);
      const pdf = bytes.toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(1);
      expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12]/);
    });
  });

  it('prints black on white from the page of pasted texts, the speech alone, whatever the theme', async () => {
    const paste = await driven.visitOwn('paste');
    await paste.getByRole('textbox').fill(`在动员会上的讲话\n同志们：\n${'今天我们召开动员会。'.repeat(20)}`);
    await paste.getByRole('button', { name: driven.t('paste.read'), exact: true }).click();
    const dialog = driven.viewOf(paste);
    await dialog.getByRole('button', { name: driven.t('type.type'), exact: true }).click();
    await dialog.getByRole('button', { name: driven.t('type.sepia'), exact: true }).click();
    await driven.browser.emulate(paste, { media: 'print' });
    expect(await paste.locator('main.page').isVisible()).toBe(false);
    const line = dialog.getByText('今天我们召开').first();
    expect(await line.evaluate((block) => getComputedStyle(block).color)).toBe('rgb(0, 0, 0)');
    if (name === 'chromium') {
      const pdf = (await paste.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12]/);
    }
    await paste.close();
  });

  describe('setting type', () => {
    it('is kept for the next view', async () => {
      await view.getByRole('button', { name: driven.t('type.type'), exact: true }).click();
      await view.getByRole('button', { name: driven.t('type.sepia'), exact: true }).click();
      await view.getByRole('button', { name: '22', exact: true }).click();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await expect.poll(() => driven.viewOf(page).count()).toBe(0);
      view = await driven.open(page);
      expect(await view.getAttribute('data-theme')).toBe('sepia');
      const size = await view
        .locator('article p')
        .last()
        .evaluate((block) => getComputedStyle(block).fontSize);
      expect(size).toBe('22px');
    });
  });
});
