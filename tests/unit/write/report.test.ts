import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { clean } from '../../../utils/clean.ts';
import type { Step } from '../../../utils/context.ts';
import { readPage } from '../../../utils/read/page.ts';
import { readText } from '../../../utils/read/text.ts';
import { findSite } from '../../../utils/sites/index.ts';
import { writeReport } from '../../../utils/write/report.ts';

const page = {
  ...readText(
    '首页 > 讲话稿\n在动员会上的讲话\n同志们:\n今天开会。\n一、提高认识\n要认真学习,抓好落实。\n二、抓好落实\n要真抓实干。\n谢谢大家！',
  ),
  url: 'https://www.ruiwen.com/1.html',
};
const steps: Step[] = [];
const manuscript = clean(page, steps);
const facts = {
  ...{ page, rule: findSite(page.url), version: '1.2.3', platform: 'Browser/4', steps, text: false },
};

test('a report tells what was done, in counts', () => {
  const rows = writeReport(manuscript, facts).trimEnd().split('\n');
  expect(rows.slice(0, 8)).toEqual([
    'address: https://www.ruiwen.com/1.html',
    'version: 1.2.3',
    'platform: Browser/4',
    'rule: ruiwen.com (container, title, chrome)',
    'read: 9 lines, 9 in the document, 59 characters',
    'pictures: 0',
    'border: none',
    `verdict: ${manuscript.kind}, Hans`,
  ]);
  expect(rows).toContain('removed: breadcrumb 1 (8)');
  expect(rows).toContain('changed: punctuation 2 (2)');
  expect(rows.find((row) => row.startsWith('outline: '))).toMatch(/^outline: 1 parts, 2 headings, /);
});

test('a report tells which passes did something, in their order', () => {
  const passes = writeReport(manuscript, facts)
    .split('\n')
    .filter((row) => row.startsWith('pass: '));
  expect(passes).toEqual([
    'pass: removeBreadcrumbs 9 → 8 lines, 1 removed, 0 changed',
    'pass: findTitle 8 → 7 lines, 0 removed, 0 changed',
    'pass: widenPunctuation 7 → 7 lines, 0 removed, 2 changed',
  ]);
});

test('a report tells no words of the page unless they are wanted', () => {
  const words = /[\u4e00-\u9fff]/;
  expect(writeReport(manuscript, facts)).not.toMatch(words);
  expect(writeReport(manuscript, { ...facts, text: true })).toContain('heading: 一、提高认识');
});

test('a report tells of a page that could not be cleaned', () => {
  const rows = writeReport(new Error('no such level'), { ...facts, steps: [] })
    .trimEnd()
    .split('\n');
  expect(rows[0]).toBe('address: https://www.ruiwen.com/1.html');
  expect(rows.at(-1)).toBe('failed: no such level');
});

test("a report tells what of the reader's own rule is no longer on the page", () => {
  const rule = {
    ...{ hosts: ['example.com'], container: '#text', drop: ['.ad', '.note'], phrases: ['热线'] },
    ...{ note: '', source: '' },
  };
  const html = '<main><p>同志们，今天开会。</p><p class="ad">买一送一</p></main>';
  const read = readPage(new JSDOM(html).window.document, 'https://example.com/1', { ruleOf: () => rule });
  const rows = writeReport(clean(read), { ...facts, page: read, rule }).split('\n');
  expect(rows).toContain(
    `rule: example.com, the reader's own: {"container":"#text","drop":[".ad",".note"],"phrases":1}`,
  );
  expect(rows.filter((row) => row.startsWith('not on the page: '))).toEqual([
    'not on the page: container',
    'not on the page: .note',
  ]);
});
