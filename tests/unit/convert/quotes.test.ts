import { describe, expect, it, test } from 'vitest';
import { changeQuotes, useQuotes } from '../../../utils/convert/quotes.ts';
import { heading, manuscriptOf, paragraph, partOf } from '../../support/manuscripts.ts';

describe('quotation marks', () => {
  it.each([
    ['要抓“三农”，讲“‘四个’意识”。', '要抓「三农」，讲「『四个』意识」。'],
    ['“十四五”是‘关键’期', '「十四五」是『关键』期'],
    ['他说：“It’s ‘OK’”，好', '他说：「It’s 『OK』」，好'],
    ['“Don’t worry”这本书', '「Don’t worry」这本书'],
  ])('of a pair become corners: %s', (text, corners) => {
    expect(changeQuotes(text, 'corner')).toBe(corners);
    expect(changeQuotes(corners, 'curly')).toBe(text);
  });

  it.each([
    ['没有配对的“引号', '没有配对的“引号'],
    ['没有配对的”引号', '没有配对的”引号'],
    ['前面”的“后面', '前面”的“后面'],
    ['‘七O’后，Xi’an 的 workers’ club', '『七O』后，Xi’an 的 workers’ club'],
    ['‘70年代的“三线”', '‘70年代的「三线」'],
    ['“三线’建设”', '「三线’建设」'],
    ['“He said ‘no’.”', '“He said ‘no’.”'],
  ])('without a partner, and in Latin text, stay: %s', (text, corners) => {
    expect(changeQuotes(text, 'corner')).toBe(corners);
  });

  it('go back to curly ones', () => {
    expect(changeQuotes('讲「『四个』意识」，「落单', 'curly')).toBe('讲“‘四个’意识”，「落单');
  });
});

test.each([
  [
    'a mark again at each paragraph',
    ['他写道：“要学。', '“要思。', '“要干。”好'],
    '他写道：「要学。|「要思。|「要干。」好',
  ],
  ['none again', ['“要学。', '要‘思’。', '要干。”'], '「要学。|要『思』。|要干。」'],
  [
    'a quotation inside',
    ['信中说：“要学。', '“三农”要抓。', '要干。”'],
    '信中说：「要学。|「三农」要抓。|要干。」',
  ],
  ['no Chinese between', ['“要学。', '2024', '要干。”'], '「要学。|2024|要干。」'],
  ['the end missing', ['他说：“要学。', '要思。'], '他说：“要学。|要思。'],
  ['a mark the wrong way round', ['抓“三农“工作。', '“要干。'], '抓“三农“工作。|“要干。'],
  ['a single mark', ['‘70年代', '要思。’'], '‘70年代|要思。’'],
])('over the ends of paragraphs, with %s', (_, texts, changed) => {
  const page = manuscriptOf({ parts: [partOf(texts.map((text) => paragraph(text)))] });
  const textsOf = ({ parts }: typeof page) => parts[0]?.blocks.map(({ text }) => text).join('|');
  const corners = useQuotes(page, 'corner');
  expect(textsOf(corners)).toBe(changed);
  expect(useQuotes(corners, 'corner')).toEqual(corners);
  expect(textsOf(useQuotes(corners, 'curly'))).toBe(texts.join('|'));
});

test('a hundred thousand paragraphs that open a quotation take no more than a pass', () => {
  const page = manuscriptOf({
    parts: [partOf([...Array.from({ length: 100_000 }, () => paragraph('“字')), paragraph('“字”')])],
  });
  const { parts } = useQuotes(page, 'corner');
  expect(new Set(parts[0]?.blocks.map(({ text }) => text))).toEqual(new Set(['「字', '「字」']));
});

test('a million unpaired marks take no more than a pass each', () => {
  const text = `字${'“'.repeat(500_000)}${'’'.repeat(500_000)}`;
  expect(changeQuotes(text, 'corner')).toBe(text);
});

test('a manuscript changes title, heads, blocks and leads; a pair may end behind its lead', () => {
  const page = manuscriptOf({
    title: '“一”稿',
    parts: [
      partOf(
        [
          heading(1, '一、“抓”'),
          paragraph('一是讲“政治。要清醒”。二是讲“大局”。', '一是讲“政治。', '二是讲“大局”。'),
        ],
        {
          label: '“第一”篇',
          title: '“题”目',
          subtitle: '“副”题',
          salutation: '“同志”们：',
        },
      ),
    ],
    removed: [{ text: '“一”', reason: 'meta' }],
  });
  const before = structuredClone(page);
  expect(useQuotes(page, 'corner')).toEqual({
    ...page,
    title: '「一」稿',
    parts: [
      partOf(
        [
          heading(1, '一、「抓」'),
          paragraph('一是讲「政治。要清醒」。二是讲「大局」。', '一是讲「政治。', '二是讲「大局」。'),
        ],
        {
          label: '「第一」篇',
          title: '「题」目',
          subtitle: '「副」题',
          salutation: '「同志」们：',
        },
      ),
    ],
  });
  expect(page).toEqual(before);
});
