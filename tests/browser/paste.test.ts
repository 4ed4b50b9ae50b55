import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeOutlineRichText } from '../../utils/write/outline.ts';
import type { RichText } from '../../utils/write/rich-text.ts';
import { writeRichText } from '../../utils/write/rich-text.ts';
import { COLLECTION, SPEECH } from '../unit/write/samples.ts';
import { BROWSERS, type Driven, startBrowser } from './support/browser.ts';

const ADDRESS = 'http://localhost/editor';
/** What the test page offers: a field as mail programs and editors have it, and one for plain text. */
const FIELDS = '<!doctype html><div contenteditable id="rich"></div><textarea></textarea>';

describe.each(BROWSERS)('in %s', (name) => {
  let driven: Driven;
  let page: Page;

  beforeAll(async () => {
    driven = await startBrowser(name, { [ADDRESS]: { html: FIELDS } });
    page = await driven.visit(ADDRESS);
  });
  afterAll(() => driven.close());

  /** Copies and pastes with the keyboard, through the browser's own clipboard. */
  async function paste({ html, text }: RichText, field: string): Promise<void> {
    await page.goto(ADDRESS);
    await page.evaluate(
      async (data) => {
        const blobs = Object.entries(data).map(([type, content]) => [type, new Blob([content], { type })]);
        await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
      },
      { 'text/html': html, 'text/plain': text },
    );
    await page.focus(field);
    await page.keyboard.press('Control+V');
  }

  async function listElements(names: string): Promise<string[]> {
    return page.$$eval(`#rich :is(${names})`, (elements) =>
      elements.map((element) => `${element.localName} ${element.textContent}`),
    );
  }

  test('a rich-text field keeps headings, leads and indents', async () => {
    await paste(writeRichText(SPEECH), '#rich');
    expect(await listElements('h1, h2, h3')).toEqual(['h1 在动员会上的讲话', 'h2 一、提高认识']);
    const leads = await page.$$eval('#rich p :is(strong, b, span)', (elements) =>
      elements.filter((one) => Number(getComputedStyle(one).fontWeight) >= 600).map((one) => one.textContent),
    );
    expect(leads).toContain('一是讲政治。');
    const paragraph = page.locator('#rich p', { hasText: '今天我们开会。' });
    expect(
      await paragraph.evaluate((element) => Number.parseFloat(getComputedStyle(element).textIndent)),
    ).toBe(32);
    const salutation = page.locator('#rich p', { hasText: '同志们：' });
    expect(await salutation.evaluate((element) => getComputedStyle(element).textIndent)).toBe('0px');
  });

  test('a collection keeps its speeches above their headings', async () => {
    await paste(writeRichText(COLLECTION), '#rich');
    expect(await listElements('h1, h2, h3')).toEqual([
      'h1 区长讲话稿（精选3篇）',
      'h2 第一篇：在全体会议上的讲话',
      'h3 一、抓落实',
      'h2 区长讲话稿 篇2',
      'h2 第三篇：讲话',
    ]);
  });

  test('an outline stays a list', async () => {
    await paste(writeOutlineRichText(COLLECTION), '#rich');
    expect(await listElements('li li')).toEqual(['li 一、抓落实']);
  });

  test('a field for plain text gets the plain text', async () => {
    const copied = writeRichText(SPEECH);
    await paste(copied, 'textarea');
    expect(await page.inputValue('textarea')).toBe(copied.text);
  });
});
