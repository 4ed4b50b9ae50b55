import { expect, test } from 'vitest';
import { clean } from '../../../utils/clean.ts';
import { readText } from '../../../utils/read/text.ts';
import { findSite } from '../../../utils/sites/index.ts';
import { writeReport } from '../../../utils/write/report.ts';

const page = readText(
  '首页 > 讲话稿\n在动员会上的讲话\n同志们:\n今天开会。\n一、提高认识\n要认真学习,抓好落实。\n二、抓好落实\n要真抓实干。\n谢谢大家！',
);
const manuscript = { ...clean(page), url: 'https://www.ruiwen.com/1.html' };
const facts = { page, rule: findSite(manuscript.url), version: '1.2.3', text: false };

test('a report tells what was done, in counts', () => {
  const rows = writeReport(manuscript, facts).trimEnd().split('\n');
  expect(rows.slice(0, 5)).toEqual([
    'address: https://www.ruiwen.com/1.html',
    'version: 1.2.3',
    'rule: ruiwen.com (container, title, chrome)',
    `verdict: ${manuscript.kind}, Hans`,
    'read: 9 lines, 9 in the document, 59 characters',
  ]);
  expect(rows).toContain('removed: breadcrumb 1 (8)');
  expect(rows).toContain('changed: punctuation 2 (2)');
  expect(rows.find((row) => row.startsWith('outline: '))).toMatch(/^outline: 1 parts, 2 headings, /);
});

test('a report tells no words of the page unless they are wanted', () => {
  const words = /[\u4e00-\u9fff]/;
  expect(writeReport(manuscript, facts)).not.toMatch(words);
  expect(writeReport(manuscript, { ...facts, text: true })).toContain('heading: 一、提高认识');
});
