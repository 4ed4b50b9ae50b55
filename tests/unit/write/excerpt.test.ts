import { expect, test } from 'vitest';
import { takeRange, takeSection } from '../../../utils/write/excerpt.ts';
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

test('a range over two speeches has the head of the second only', () => {
  expect(writeText(takeRange(COLLECTION, at(1, 0, 0), at(0, 3, 1)))).toBe(
    '　　第一篇的话。\n\n区长讲话稿 篇2\n　　第二篇\n',
  );
});

test('says nothing of where the page stops', () => {
  const cut = { ...PAGE, findings: [{ kind: 'truncated' as const, quote: '结尾', part: 1, detail: '' }] };
  expect(writeText(takeSection(cut, at(6)))).not.toContain('未完');
});
