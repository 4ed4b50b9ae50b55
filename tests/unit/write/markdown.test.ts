import { expect, test } from 'vitest';
import { writeMarkdown } from '../../../utils/write/markdown.ts';
import { heading, manuscriptOf, paragraph, partOf } from '../../support/manuscripts.ts';
import { COLLECTION, SPEECH } from './samples.ts';

test('prints one speech with headings by level, its run-in lead bold, its source', () => {
  expect(writeMarkdown(SPEECH)).toBe(`# 在动员会上的讲话

——二〇二三年二月一日

同志们：

今天我们开会。

## 一、提高认识

**一是讲政治**。要有定力。

我们在座的每

（未完，网页预览到此结束：我们在座的每）

原文链接：<https://example.com/a?b=1&c=2>
`);
});

test('prints the speeches of a collection as ## and their headings one deeper', () => {
  expect(writeMarkdown(COLLECTION)).toBe(`# 区长讲话稿（精选3篇）

## 第一篇：在全体会议上的讲话

同志们：

### 一、抓落实

第一篇的话。

## 区长讲话稿 篇2

第二篇的话。

## 第三篇：讲话

牢记嘱托再出发

——在全体会议上的讲话

各位同志，第三篇的话。
`);
});

test('a chosen speech has its headings directly below its title', () => {
  expect(writeMarkdown(COLLECTION, { parts: [1] })).toBe(
    '# 在全体会议上的讲话\n\n同志们：\n\n## 一、抓落实\n\n第一篇的话。\n',
  );
});

test.each([
  ['1. 加强领导', '1\\. 加强领导'],
  ['2) 加强领导', '2\\) 加强领导'],
  ['1.3万亩', '1.3万亩'],
  ['- 加强领导', '\\- 加强领导'],
  ['-----', '\\-----'],
  ['+ 加强领导', '\\+ 加强领导'],
  ['+5%', '+5%'],
  ['# 加强领导', '\\# 加强领导'],
  ['> 加强领导', '\\> 加强领导'],
  ['爭創*首善之區', '爭創\\*首善之區'],
  ['20__年', '20\\_\\_年'],
  ['`x`', '\\`x\\`'],
  ['[2023]5号', '\\[2023\\]5号'],
  ['<b>&amp;&#35; A & B', '\\<b>\\&amp;\\&#35; A & B'],
  ['    加强领导', '加强领导'],
  ['  1. 加强领导', '1\\. 加强领导'],
  ['a|b~c\\d', 'a\\|b\\~c\\\\d'],
])('escapes %s', (text, escaped) => {
  const page = manuscriptOf({ parts: [partOf([paragraph(text)])] });
  expect(writeMarkdown(page)).toBe(`${escaped}\n`);
});

test('a # that closes a heading stays', () => {
  const page = manuscriptOf({ parts: [partOf([heading(2, '一号楼 ##')])] });
  expect(writeMarkdown(page)).toBe('### 一号楼 \\##\n');
});

test.each([
  ['所谓“苦干”，就是拼。', '所谓“苦干”，', '**所谓“苦干”**，就是拼。'],
  ['“苦干”就是拼。', '“苦干”', '**“苦干**”就是拼。'],
  ['一是*发展', '一是*', '**一是**\\*发展'],
  ['。', '。', '。'],
])('the bold lead of %s closes where CommonMark closes it', (text, lead, expected) => {
  const page = manuscriptOf({ parts: [partOf([paragraph(text, lead)])] });
  expect(writeMarkdown(page)).toBe(`${expected}\n`);
});

test('an address of another scheme does not become a link', () => {
  expect(writeMarkdown(manuscriptOf({ title: '题', url: 'javascript:alert(1)', writing: 'Hant' }))).toBe(
    '# 题\n\n原文鏈接：javascript:alert(1)\n',
  );
});

const DATED = manuscriptOf({
  title: '题: "一" # 二',
  url: 'https://example.com/1',
  writing: 'Hant',
  meta: { ...SPEECH.meta, date: '2023年2月1日 08:00', source: '某網' },
});

test('front matter is YAML', () => {
  expect(writeMarkdown(DATED, { frontMatter: true, retrieved: '2026-11-22', provenance: false })).toBe(`---
title: "题: \\"一\\" # 二"
source: "某網"
url: "https://example.com/1"
date: 2023-02-01
script: "zh-Hant"
retrieved: 2026-11-22
---

# 题: "一" # 二
`);
});

test.each([
  ['2024-2-29', '2024-02-29'],
  ['2023-13-45', '"2023-13-45"'],
  ['2023年2月30日', '"2023年2月30日"'],
  ['0000-00-00', '"0000-00-00"'],
  ['0000-01-01', '"0000-01-01"'],
  ['12023-01-02', '"12023-01-02"'],
  ['2023年', '"2023年"'],
])('the date %s stands bare only where it is a day', (date, written) => {
  const page = { ...DATED, meta: { ...DATED.meta, date } };
  expect(writeMarkdown(page, { frontMatter: true })).toContain(`\ndate: ${written}\n`);
});

test('Joplin has its own names for the same', () => {
  const head = writeMarkdown(DATED, { preset: 'joplin' }).split('\n---\n')[0];
  expect(head).toContain('author: "某網"\nsource: "https://example.com/1"\ncreated: 2023-02-01');
});

test.each([
  ['obsidian', '投资$5亿 #标签 ==亮== %%注%% ^块', '投资\\$5亿 \\#标签 \\=\\=亮\\=\\= \\%\\%注\\%\\% \\^块'],
  ['joplin', '投资$5亿 #标签 ==亮== ++下++ ^上', '投资\\$5亿 #标签 \\=\\=亮\\=\\= \\+\\+下\\+\\+ \\^上'],
] as const)('%s escapes its own markup', (preset, text, expected) => {
  const page = manuscriptOf({ parts: [partOf([paragraph(text)])] });
  expect(writeMarkdown(page, { preset, frontMatter: false })).toBe(`${expected}\n`);
});

test('the title stands at the level asked for, and nothing below the sixth', () => {
  const page = manuscriptOf({ title: '题', parts: [partOf([heading(1, '甲'), heading(4, '乙')])] });
  expect(writeMarkdown(page, { topLevel: 5 })).toBe('##### 题\n\n###### 甲\n\n###### 乙\n');
});
