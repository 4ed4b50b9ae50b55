import { describe, expect, test } from 'vitest';
import { readText } from '../../../utils/read/text.ts';

const facts = (text: string) => readText(text).lines.map(({ text, indent, gap }) => [text, indent, gap]);

describe('a text file', () => {
  test('has a line a row, with indent and gap', () => {
    expect(facts('标题\n\n　　甲。\r\n  乙。\r丙')).toEqual([
      ['标题', 0, false],
      ['甲。', 2, true],
      ['乙。', 1, false],
      ['丙', 0, false],
    ]);
  });

  test('has every line in the document and in a group of its own', () => {
    const { lines } = readText('甲\n\n乙');
    expect(lines.map(({ order, group, zone, element }) => [order, group, zone, element])).toEqual([
      [0, 0, 'document', 'text'],
      [1, 1, 'document', 'text'],
    ]);
  });

  test('ends a line at a page border', () => {
    expect(facts('甲\f乙')).toEqual([
      ['甲', 0, false],
      ['乙', 0, false],
    ]);
  });

  test('loses what is not seen', () => {
    expect(facts('\ufeff今\u200b天\u00a0开\u00ad会\ue001')).toEqual([['今天 开会', 0, false]]);
    expect(readText('\u200b\n \n').lines).toEqual([]);
  });

  test('says nothing of a page', () => {
    expect(readText('甲')).toMatchObject({
      url: null,
      language: null,
      documentTitle: null,
      headline: null,
      border: null,
    });
  });
});

test('an empty line behind each line parts nothing where two or more stand between paragraphs', () => {
  const paragraphs = ['甲乙丙', '丁戊己', '庚辛壬', '子丑寅', '卯辰巳'].map((letters) =>
    [...letters].join('\n\n'),
  );
  const { lines } = readText(paragraphs.join('\n\n\n'));
  expect(lines.filter(({ gap }) => gap).map(({ text }) => text)).toEqual(['丁', '庚', '子', '卯']);
});

test('an empty line parts where most lines have none', () => {
  const { lines } = readText('甲\n乙\n丙\n丁\n戊\n己\n\n庚\n辛\n壬\n\n\n子\n丑\n\n\n寅\n\n\n卯');
  expect(lines.filter(({ gap }) => gap).map(({ text }) => text)).toEqual(['庚', '子', '寅', '卯']);
});
