import { expect, test } from 'vitest';
import { writeDocx } from '../../../utils/write/docx/index.ts';
import type { DocxOptions } from '../../../utils/write/docx/options.ts';
import { openPackage, parseXml } from '../../export/support/zip.ts';
import { manuscriptOf, paragraph, partOf } from '../../support/manuscripts.ts';
import { COLLECTION, SPEECH } from './samples.ts';

async function write(manuscript = SPEECH, options: DocxOptions = {}): Promise<Map<string, string>> {
  return openPackage(await writeDocx(manuscript, options));
}

function attributesOf(element: Element | undefined): Record<string, string> {
  return Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]));
}

function find(files: Map<string, string>, path: string, name: string): Record<string, string> {
  return attributesOf(parseXml(path, files).getElementsByTagName(name)[0]);
}

/** A style by its id: face of Chinese text, half points, first-line indent, outline level. */
function styleOf(files: Map<string, string>, id: string) {
  const styles = [...parseXml('word/styles.xml', files).getElementsByTagName('w:style')];
  const style = styles.find((one) => one.getAttribute('w:styleId') === id);
  const value = (name: string, attribute = 'w:val') =>
    style?.getElementsByTagName(name)[0]?.getAttribute(attribute) ?? null;
  return {
    font: value('w:rFonts', 'w:eastAsia'),
    size: value('w:sz'),
    indent: value('w:ind', 'w:firstLineChars'),
    level: value('w:outlineLvl'),
  };
}

test('the page is that of GB/T 9704', async () => {
  const files = await write();
  const document = 'word/document.xml';
  expect(find(files, document, 'w:pgSz')).toMatchObject({ 'w:w': '11906', 'w:h': '16838' });
  // 37 mm, 26 mm, 35 mm and 28 mm in twips.
  expect(find(files, document, 'w:pgMar')).toMatchObject({
    'w:top': '2098',
    'w:right': '1474',
    'w:bottom': '1984',
    'w:left': '1588',
  });
  expect(find(files, document, 'w:docGrid')).toMatchObject({ 'w:type': 'lines', 'w:linePitch': '579' });
  expect(files.get('word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
});

test('each level has its face and Word heading, indented by two characters', async () => {
  const files = await write();
  expect(styleOf(files, 'Title')).toEqual({ font: '方正小标宋简体', size: '44', indent: null, level: null });
  expect(styleOf(files, 'Heading1')).toEqual({ font: '黑体', size: '32', indent: '200', level: '0' });
  expect(styleOf(files, 'Heading2')).toEqual({ font: '楷体_GB2312', size: '32', indent: '200', level: '1' });
  expect(styleOf(files, 'Heading3')).toEqual({ font: '仿宋_GB2312', size: '32', indent: '200', level: '2' });
  expect(styleOf(files, 'BodyTextFirstIndent').indent).toBe('200');
  expect(styleOf(files, 'Salutation').indent).toBeNull();
  expect(styleOf(files, 'Lead1').font).toBe('黑体');
});

test('in a collection the speeches are the first level of headings', async () => {
  const files = await write(COLLECTION);
  expect(styleOf(files, 'Heading1')).toEqual({
    font: '方正小标宋简体',
    size: '44',
    indent: null,
    level: '0',
  });
  expect(styleOf(files, 'Heading2')).toEqual({ font: '黑体', size: '32', indent: '200', level: '1' });
  const breaks = [...parseXml('word/document.xml', files).getElementsByTagName('w:pageBreakBefore')];
  expect(breaks).toHaveLength(3);
});

test('a speech of a collection that is called nothing begins a page, too', async () => {
  const [first, , third] = COLLECTION.parts;
  const parts = [first, partOf([paragraph('没有名字。'), paragraph('第二段。')]), third].filter(
    (part) => part !== undefined,
  );
  const files = await write({ ...COLLECTION, parts });
  const begun = [...parseXml('word/document.xml', files).getElementsByTagName('w:p')].filter(
    (one) => one.getElementsByTagName('w:pageBreakBefore').length > 0,
  );
  expect(begun.map(({ textContent }) => textContent)).toEqual([
    '第一篇：在全体会议上的讲话',
    '没有名字。',
    '第三篇：讲话',
  ]);
});

test('the run-in lead has the face of its level', async () => {
  const files = await write();
  const runs = [...parseXml('word/document.xml', files).getElementsByTagName('w:r')].map((run) => [
    run.getElementsByTagName('w:rStyle')[0]?.getAttribute('w:val') ?? null,
    run.textContent,
  ]);
  expect(runs).toContainEqual(['Lead1', '一是讲政治。']);
  expect(runs).toContainEqual([null, '要有定力。']);
});

test('a font that is missing has a substitute', async () => {
  const files = await write();
  expect(files.get('word/fontTable.xml')).toContain(
    '<w:font w:name="方正小标宋简体"><w:altName w:val="宋体"/>',
  );
});

test('odd pages are numbered on the right, even ones on the left, one character from the edge', async () => {
  const files = await write();
  const sides = ['word/footer1.xml', 'word/footer2.xml'].map((path) => [
    find(files, path, 'w:jc')['w:val'],
    find(files, path, 'w:ind'),
    parseXml(path, files).documentElement.textContent,
  ]);
  expect(sides).toEqual([
    ['right', { 'w:right': '280' }, '— PAGE —'],
    ['left', { 'w:left': '280' }, '— PAGE —'],
  ]);
  const kinds = [...parseXml('word/document.xml', files).getElementsByTagName('w:footerReference')];
  expect(kinds.map((one) => one.getAttribute('w:type'))).toEqual(['default', 'even']);
});

test('marks that Latin text has too are set in the face of Chinese text, in Chinese paragraphs alone', async () => {
  const page = manuscriptOf({
    title: '“苦干”',
    parts: [partOf([paragraph('一是“干”——', '一是“干”'), paragraph('It’s “A”'), paragraph('3×2……是六')])],
  });
  const files = await write(page);
  const runs = [...parseXml('word/document.xml', files).getElementsByTagName('w:r')].map((run) => [
    run.textContent,
    attributesOf(run.getElementsByTagName('w:rFonts')[0]),
  ]);
  const chinese = { 'w:hint': 'eastAsia' };
  expect(runs).toEqual([
    ['“苦干”', chinese],
    ['一是“干”', chinese],
    ['——', chinese],
    ['It’s “A”', {}],
    ['3×2……是六', chinese],
  ]);
});

test('title and source stand in the properties', async () => {
  const properties = parseXml('docProps/core.xml', await write(SPEECH, { retrieved: '2026-11-22' }));
  const text = (name: string) => properties.getElementsByTagName(name)[0]?.textContent;
  expect(text('dc:title')).toBe('在动员会上的讲话');
  expect(text('dc:description')).toBe('原文链接：https://example.com/a?b=1&c=2\n取用日期：2026-11-22');
});

test('a text gets the faces of its script unless others are named', async () => {
  const page = { ...SPEECH, writing: 'Hant' as const };
  expect(styleOf(await write(page), 'Title').font).toBe('標楷體');
  expect(styleOf(await write(page, { preset: 'gongwen' }), 'Title').font).toBe('方正小标宋简体');
});

test.each([
  [{ writing: 'Hant', script: 'hk' }, 'zh-HK'],
  [{ writing: 'Hant', script: 'tw' }, 'zh-TW'],
  [{ writing: 'Hant' }, 'zh-TW'],
  [{ writing: 'Hans' }, 'zh-CN'],
] as const)('the language of %o is %s, whatever the faces', async (written, language) => {
  for (const preset of ['gongwen', 'traditional'] as const) {
    const files = await write({ ...SPEECH, ...written }, { preset });
    expect(find(files, 'word/styles.xml', 'w:lang')['w:eastAsia']).toBe(language);
  }
});

test('Traditional text gets its faces, and corner brackets by choice', async () => {
  const page = manuscriptOf({
    title: '“講話”',
    writing: 'Hant',
    parts: [partOf([paragraph('所謂“苦幹”，就是拼。It’s ‘A’', '所謂“苦幹”，')])],
  });
  const files = await write(page, { preset: 'traditional', quotes: 'corner' });
  expect(styleOf(files, 'Heading1').font).toBe('標楷體');
  const text = parseXml('word/document.xml', files).documentElement.textContent;
  expect(text).toContain('「講話」');
  expect(text).toContain('所謂「苦幹」，就是拼。It’s 『A』');
  expect(parseXml('word/document.xml', await write(page)).documentElement.textContent).toContain('“苦幹”');
});
