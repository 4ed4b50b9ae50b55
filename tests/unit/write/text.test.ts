import { describe, expect, test } from 'vitest';
import { writeText } from '../../../utils/write/text.ts';
import { heading, manuscriptOf, paragraph, partOf } from '../../support/manuscripts.ts';
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

原文链接：https://example.com/a?b=1&c=2
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
  expect(writeText(COLLECTION, { parts: [3] })).toBe(`牢记嘱托再出发
——在全体会议上的讲话

　　各位同志，第三篇的话。
`);
  expect(writeText(COLLECTION, { parts: [2] })).toBe('区长讲话稿 篇2\n\n　　第二篇的话。\n');
});

test('several chosen speeches stay a collection', () => {
  expect(writeText(COLLECTION, { parts: [1, 2] })).toMatch(
    /^区长讲话稿（精选3篇）\n\n第一篇：[^三]*第二篇的话。\n$/,
  );
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
  expect(writeText(again, { provenance: false })).toMatch(/\n\n　　（未完，网页预览到此结束：我们）\n$/);
});

test('says where the page stops in the script of the page, and only for speeches that are printed', () => {
  const findings = [{ kind: 'truncated' as const, quote: '', part: 2, detail: '' }];
  const page = { ...COLLECTION, writing: 'Hant' as const, findings };
  expect(writeText(page)).toMatch(/\n\n　　（未完，網頁預覽到此結束）\n$/);
  expect(writeText(page, { parts: [1] })).not.toContain('未完');
});

test('a page without a speech gives its title', () => {
  expect(writeText(manuscriptOf({ title: '标题' }))).toBe('标题\n');
});

test('quotes the end of a long line', () => {
  const quote = `${'前'.repeat(60)}${'后'.repeat(60)}`;
  const page = { ...SPEECH, findings: [{ kind: 'truncated' as const, quote, part: 1, detail: '' }] };
  expect(writeText(page)).toContain(`　　（未完，网页预览到此结束：……${'后'.repeat(60)}）\n`);
});

test('says where it comes from and when, unless switched off', () => {
  const page = manuscriptOf({
    title: '讲话',
    url: 'https://example.com/1',
    meta: { ...SPEECH.meta, date: '2023年2月1日' },
  });
  expect(writeText(page, { retrieved: '2026-11-22' })).toBe(
    '讲话\n\n原文链接：https://example.com/1\n日期：2023年2月1日\n取用日期：2026-11-22\n',
  );
  expect(writeText(page, { retrieved: '2026-11-22', provenance: false })).toBe('讲话\n');
});

describe('breaks that were restored without certainty', () => {
  const page = manuscriptOf({
    parts: [
      partOf([
        { ...heading(1, '一、提高认识'), restored: { certain: false } },
        { ...paragraph('网页有的段落。'), restored: { certain: true } },
        { ...paragraph('推测的段落，它的开头比十五个字还要长。'), restored: { certain: false } },
      ]),
    ],
  });

  test('are not spoken of by default', () => {
    expect(writeText(page)).toBe(
      '　　一、提高认识\n　　网页有的段落。\n　　推测的段落，它的开头比十五个字还要长。\n',
    );
  });

  test('are marked by choice', () => {
    expect(writeText(page, { restorations: 'marked' })).toBe(
      '　　〔？〕一、提高认识\n　　网页有的段落。\n　　〔？〕推测的段落，它的开头比十五个字还要长。\n\n　　〔？〕网页没有这里的分段，系推测\n',
    );
  });

  test('are listed by choice', () => {
    expect(writeText({ ...page, writing: 'Hant' }, { restorations: 'listed' })).toMatch(
      /。\n\n　　以下分段網頁沒有，係推測：「一、提高认识」「推测的段落，它的开头比十五个字……」\n$/,
    );
  });

  test('are not spoken of where there are none', () => {
    expect(writeText(SPEECH, { restorations: 'listed', provenance: false })).not.toContain('推测');
  });
});
