import { expect, test } from 'vitest';
import { writeText } from '../../../utils/write/text.ts';
import { manuscriptOf, paragraph, partOf } from '../../support/manuscripts.ts';
import { COLLECTION, SPEECH } from './samples.ts';

test('prints one speech, one line a paragraph, and where the page stops', () => {
  expect(writeText(SPEECH)).toBe(`在动员会上的讲话
——二〇二三年二月一日

同志们：
　　今天我们开会。
　　一、提高认识
　　一是讲政治。要有定力。
　　我们在座的每

　　（未完，网页预览到此结束：我们在座的每）
`);
});

test('prints a collection as the page has it: label line, title line, subtitle line', () => {
  expect(writeText(COLLECTION)).toBe(`区长讲话稿（精选3篇）

第一篇：在全体会议上的讲话
在全体会议上的讲话
同志们：
　　一、抓落实
　　第一篇的话。

区长讲话稿 篇2
　　第二篇的话。

第三篇：讲话
牢记嘱托再出发
——在全体会议上的讲话
　　各位同志，第三篇的话。
`);
});

test('a speech chosen from a collection stands under its own title, or its label', () => {
  expect(writeText(COLLECTION, [3])).toBe(`牢记嘱托再出发
——在全体会议上的讲话

　　各位同志，第三篇的话。
`);
  expect(writeText(COLLECTION, [2])).toBe('区长讲话稿 篇2\n\n　　第二篇的话。\n');
});

test('several chosen speeches stay a collection', () => {
  expect(writeText(COLLECTION, [1, 2])).toMatch(/^区长讲话稿（精选3篇）\n\n第一篇：[^三]*第二篇的话。\n$/);
});

test('keeps the label of a single speech', () => {
  const labelled = manuscriptOf({
    title: '表态发言',
    parts: [partOf([paragraph('好。')], { label: '第一篇：表态发言', title: '表态发言' })],
  });
  expect(writeText(labelled)).toBe('表态发言\n\n第一篇：表态发言\n　　好。\n');
});

test('a note that was read from a text is not wrapped in another', () => {
  const again = {
    ...SPEECH,
    findings: [
      { kind: 'truncated' as const, quote: '（未完，网页预览到此结束：我们）', part: null, detail: '' },
    ],
  };
  expect(writeText(again)).toMatch(/\n\n　　（未完，网页预览到此结束：我们）\n$/);
});

test('says where the page stops in the script of the page, and only for speeches that are printed', () => {
  const findings = [{ kind: 'truncated' as const, quote: '', part: 2, detail: '' }];
  const page = { ...COLLECTION, writing: 'Hant' as const, findings };
  expect(writeText(page)).toMatch(/\n\n　　（未完，網頁預覽到此結束）\n$/);
  expect(writeText(page, [1])).not.toContain('未完');
});

test('a page without a speech gives its title', () => {
  expect(writeText(manuscriptOf({ title: '标题' }))).toBe('标题\n');
});

test('quotes the end of a long line', () => {
  const quote = `${'前'.repeat(60)}${'后'.repeat(60)}`;
  const page = { ...SPEECH, findings: [{ kind: 'truncated' as const, quote, part: 1, detail: '' }] };
  expect(writeText(page)).toContain(`　　（未完，网页预览到此结束：……${'后'.repeat(60)}）\n`);
});
