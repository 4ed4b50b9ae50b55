import { expect, test } from 'vitest';
import { convertTexts } from '../../../scripts/dictionary/load.ts';
import { NO_CHOICES } from '../../../utils/convert/choices.ts';
import { convertTo } from '../../../utils/convert/convert-to.ts';
import { readWordList } from '../../../utils/convert/word-list.ts';
import { manuscriptOf, paragraph, partOf } from '../../support/manuscripts.ts';

const vocabulary = { ...NO_CHOICES, vocabulary: true };

function speech(text: string, ...leads: string[]) {
  return manuscriptOf({ writing: 'Hans', parts: [partOf([paragraph(text, ...leads)])] });
}

test('vocabulary is swapped only where it is asked for, and only for Taiwan', async () => {
  const page = speech('这个项目的全局意义在于信息');
  const blocks = async (
    ...rest: Parameters<typeof convertTo> extends [unknown, ...infer Rest] ? Rest : never
  ) => (await convertTo(page, ...rest)).parts[0]?.blocks;
  expect(await convertTo(page, 'tw', convertTexts)).toMatchObject({ script: 'tw' });
  expect(await blocks('tw', convertTexts)).toEqual([paragraph('這個項目的全局意義在於信息')]);
  expect(await blocks('tw', convertTexts, vocabulary)).toEqual([paragraph('這個專案的全域性意義在於資訊')]);
  expect(await blocks('hk', convertTexts, vocabulary)).toEqual([paragraph('這個項目的全局意義在於信息')]);
});

test('leads keep their place where vocabulary changes lengths that cancel out', async () => {
  // One longer by one, one shorter by one: the whole keeps its length.
  const page = speech('全局要抓。二是抓来访。谢谢。', '二是抓来访。');
  const words = readWordList(['来访 → 訪', '谢谢']).words;
  const converted = await convertTo(page, 'tw', convertTexts, { ...vocabulary, words });
  const [block] = converted.parts[0]?.blocks ?? [];
  expect(block?.text).toHaveLength('全局要抓。二是抓来访。谢谢。'.length);
  expect(block).toEqual(paragraph('全域性要抓。二是抓訪。谢谢。', '二是抓訪。'));
});

test('quotation marks follow the script as far as asked', async () => {
  const page = speech('抓“三农”，讲「政治」');
  const text = async (script: 'hans' | 'hk', quotes: 'keep' | 'traditional' | 'both') =>
    (await convertTo(page, script, convertTexts, { ...NO_CHOICES, quotes })).parts[0]?.blocks[0]?.text;
  expect(await text('hk', 'keep')).toBe('抓“三農”，講「政治」');
  expect(await text('hk', 'traditional')).toBe('抓「三農」，講「政治」');
  expect(await text('hk', 'both')).toBe('抓「三農」，講「政治」');
  expect(await text('hans', 'traditional')).toBe('抓“三农”，讲「政治」');
  expect(await text('hans', 'both')).toBe('抓“三农”，讲“政治”');
});
