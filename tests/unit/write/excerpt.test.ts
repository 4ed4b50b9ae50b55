import { expect, test } from 'vitest';
import { HEAD, SALUTATION, takeRange, takeSection } from '../../../utils/write/excerpt.ts';
import { writeText } from '../../../utils/write/text.ts';
import { heading, manuscriptOf, paragraph, partOf } from '../../support/manuscripts.ts';
import { COLLECTION } from './samples.ts';

const PAGE = manuscriptOf({
  title: '讲话',
  parts: [
    partOf(
      [
        paragraph('开头的话。'),
        heading(1, '一、总'),
        heading(2, '（一）细'),
        {
          ...paragraph('一是想。还要干。'),
          leads: [{ level: 3, text: '一是想。', start: 0, kind: 'run-in' }],
        },
        heading(2, '（二）再'),
        heading(1, '二、又'),
        paragraph('结尾。'),
      ],
      { title: '讲话', salutation: '同志们：' },
    ),
  ],
});

const at = (block: number, start = 0, part = 0) => ({ part, block, start });

test.each([
  ['before the first heading: the opening', at(0), '讲话\n\n同志们：\n　　开头的话。\n'],
  [
    'on a heading: with what is deeper',
    at(1),
    '　　一、总\n　　（一）细\n　　一是想。还要干。\n　　（二）再\n',
  ],
  ['within a deeper one: that alone', at(4), '　　（二）再\n'],
  ['in the last: to the end', at(6), '　　二、又\n　　结尾。\n'],
])('the section %s', (_, place, expected) => {
  expect(writeText(takeSection(PAGE, place))).toBe(expected);
});

test('a range keeps what lies in it, cut within blocks, with the leads that are whole', () => {
  const taken = takeRange(PAGE, at(2, 1), at(3, 6));
  expect(taken.title).toBe('');
  expect(taken.parts[0]?.blocks).toEqual([
    { type: 'heading', level: 2, text: '一）细' },
    {
      type: 'paragraph',
      text: '一是想。还要',
      leads: [{ level: 3, text: '一是想。', start: 0, kind: 'run-in' }],
    },
  ]);
  expect(takeRange(PAGE, at(3, 1), at(4)).parts[0]?.blocks).toEqual([
    { type: 'paragraph', text: '是想。还要干。', leads: [] },
  ]);
});

test('a break that was restored goes with the opening of its block alone', () => {
  const block = { ...paragraph('一是想。还要干。'), restored: { certain: false } };
  const page = manuscriptOf({ parts: [partOf([block])] });
  const take = (start: number) => takeRange(page, at(0, start), at(0, 6)).parts[0]?.blocks;
  expect(take(0)).toEqual([{ ...block, text: '一是想。还要' }]);
  expect(take(4)).toEqual([paragraph('还要')]);
});

test('a range over two speeches has the head of the second only', () => {
  expect(writeText(takeRange(COLLECTION, at(1, 0, 0), at(0, 3, 1)))).toBe(
    '　　第一篇的话。\n\n区长讲话稿 篇2\n　　第二篇\n',
  );
});

test('the salutation is a block between the head and the first', () => {
  expect(writeText(takeRange(PAGE, at(HEAD), at(0, 2)))).toBe('讲话\n\n同志们：\n　　开头\n');
  expect(writeText(takeRange(PAGE, at(SALUTATION), at(0, 2)))).toBe('同志们：\n　　开头\n');
  expect(writeText(takeRange(PAGE, at(SALUTATION, 2), at(SALUTATION, 3)))).toBe('们\n');
});

test('a range up to the beginning of a speech ends with the one before, where the page may stop', () => {
  const first = '　　第一篇的话。\n';
  expect(writeText(takeRange(COLLECTION, at(1), at(HEAD, 0, 1)))).toBe(first);
  const cut = { ...COLLECTION, findings: [{ kind: 'truncated' as const, quote: '', part: 1, detail: '' }] };
  const stopped = `${first}\n　　（未完，网页预览到此结束）\n`;
  expect(writeText(takeRange(cut, at(1), at(HEAD, 0, 1)))).toBe(stopped);
  expect(
    takeRange(cut, at(1), at(HEAD, 2, 1)).parts.map(({ label, blocks }) => [label, blocks.length]),
  ).toEqual([
    [null, 1],
    ['区长讲话稿 篇2', 0],
  ]);
});

test('says that the page stops where it ends there, and only there', () => {
  const stop = (part: number) => ({ kind: 'truncated' as const, quote: '', part, detail: '' });
  const note = '（未完，网页预览到此结束）';
  const cut = { ...PAGE, findings: [stop(1), { ...stop(1), kind: 'masked' as const }] };
  expect(writeText(takeSection(cut, at(6)))).toBe(`　　二、又\n　　结尾。\n\n　　${note}\n`);
  expect(writeText(takeRange(cut, at(6, 1), at(6, 3)))).toBe(`　　尾。\n\n　　${note}\n`);
  expect(writeText(takeRange(cut, at(HEAD), at(6, 2)))).not.toContain(note);
  expect(writeText(takeSection(cut, at(4)))).not.toContain(note);
  const second = { ...COLLECTION, findings: [stop(2)] };
  expect(writeText(takeRange(second, at(0, 0, 1), at(0, 6, 1)))).toBe(`　　第二篇的话。\n\n　　${note}\n`);
  expect(writeText(takeRange(second, at(0, 0, 2), at(0, 11, 2)))).not.toContain(note);
});
