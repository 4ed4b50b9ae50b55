import { expect, test } from 'vitest';
import { writeOutline, writeOutlineMarkdown, writeOutlineRichText } from '../../../utils/write/outline.ts';
import { heading, manuscriptOf, paragraph, partOf } from '../../support/manuscripts.ts';
import { COLLECTION, SPEECH } from './samples.ts';

test('lists headings and leads, each level two characters further in', () => {
  expect(writeOutline(SPEECH)).toBe('在动员会上的讲话\n\n一、提高认识\n一是讲政治。\n要有定力。\n');
  expect(writeOutline(COLLECTION)).toBe(
    '区长讲话稿（精选3篇）\n\n第一篇：在全体会议上的讲话\n　　一、抓落实\n区长讲话稿 篇2\n第三篇：讲话\n',
  );
});

const DEEP = manuscriptOf({
  title: '讲话',
  parts: [
    partOf([
      heading(1, '一、总'),
      heading(3, '1. 越级'),
      paragraph('一是想。还要干。', '一是想。'),
      heading(2, '（二）平级'),
      heading(4, '① 深'),
      heading(1, '# 二'),
    ]),
  ],
});

test('goes to a chosen depth, with or without leads', () => {
  expect(writeOutline(DEEP, { depth: 2, leads: false })).toBe('讲话\n\n一、总\n　　（二）平级\n# 二\n');
  expect(writeOutline(DEEP, { depth: 1 })).toBe('讲话\n\n一、总\n一是想。\n# 二\n');
});

test('nests no deeper than one list in another, whatever levels are skipped', () => {
  expect(writeOutlineMarkdown(DEEP, { leads: false })).toBe(
    '# 讲话\n\n- 一、总\n  - 1\\. 越级\n  - （二）平级\n    - ① 深\n- \\# 二\n',
  );
});

test('escapes what the program that reads it knows beyond Markdown', () => {
  const page = manuscriptOf({ title: '$1', parts: [partOf([heading(1, '一、抓好#1号工程')])] });
  expect(writeOutlineMarkdown(page)).toBe('# $1\n\n- 一、抓好#1号工程\n');
  expect(writeOutlineMarkdown(page, { preset: 'obsidian' })).toBe('# \\$1\n\n- 一、抓好\\#1号工程\n');
});

test('pastes as a heading and nested lists', () => {
  expect(writeOutlineRichText(DEEP, { leads: false })).toEqual({
    html: '<h1>讲话</h1><ul><li>一、总<ul><li>1. 越级</li><li>（二）平级<ul><li>① 深</li></ul></li></ul></li><li># 二</li></ul>',
    text: '讲话\n\n一、总\n　　1. 越级\n　　（二）平级\n　　　　① 深\n# 二\n',
  });
  expect(writeOutlineRichText(manuscriptOf({ title: '<b>' })).html).toBe('<h1>&lt;b&gt;</h1>');
});
