import { expect, test } from 'vitest';
import { createContext } from '../../../utils/context.ts';
import { joinSentenceLines } from '../../../utils/mend/sentence-lines.ts';
import { readText } from '../../../utils/read/text.ts';
import { runPass } from './mend.ts';

/** What stands above a text, and its paragraphs; sentences of the same one on lines of their own. */
const paragraphs = [
  ['今天我们开会。', '会议很重要。', '他说：“我们等了三年。”', '下面我讲两点。'],
  ['一、抓学习'],
  ['学习是第一位的。', '一是学原文。', '二是学精神。', '为什么要学？', '因为要用。'],
  ['二、抓落实'],
  ['（一）抓项目。', '项目是根本。'],
  ['同志们，任务很重。', '让我们一起努力！', '我的话完了。'],
];
const print = (texts: readonly (readonly string[])[], indent = '　　') =>
  `会上的讲话\n同志们：\n${texts.map((sentences) => indent + sentences.join('\n')).join('\n')}`;

test('sentences on lines of their own belong to the indented one above', () => {
  const { lines, changes } = runPass(joinSentenceLines, print(paragraphs));
  expect(lines).toEqual(['会上的讲话', '同志们：', ...paragraphs.map((sentences) => sentences.join(''))]);
  expect(changes).toHaveLength(10);
  expect(changes[0]).toBe('今天我们开会。\n会议很重要。 → 今天我们开会。会议很重要。');
});

test('a numbered sentence, a heading and what follows one open their own', () => {
  const rows = ['三、抓作风', '作风要实。', '1.不搞花架子。', '2.不做虚功。'];
  const [first, ...rest] = paragraphs;
  const { lines } = runPass(joinSentenceLines, print([[...(first ?? []), ...rows], ...rest]));
  expect(lines.slice(2, 7)).toEqual([(first ?? []).join(''), ...rows]);
});

test('sentences belong to the one above that has an empty line over it', () => {
  const [first, ...rest] = paragraphs;
  const texts = [[...(first ?? []).slice(0, -1), '下面，我强调两点：'], ...rest];
  const { lines } = runPass(joinSentenceLines, print(texts, '\n'));
  expect(lines.slice(2)).toEqual(texts.map((sentences) => sentences.join('')));
});

test('empty lines join no paragraphs of the page', () => {
  const page = readText(print(paragraphs, '\n'));
  const lines = page.lines.map((line) => ({ ...line, element: 'p' }));
  expect(joinSentenceLines(lines, createContext(page))).toEqual(lines);
  const rows = lines.map((line) => ({ ...line, group: 0 }));
  expect(joinSentenceLines(rows, createContext(page))).toHaveLength(paragraphs.length + 2);
});

test.each([
  ['paragraphs of several sentences', paragraphs.map((sentences) => sentences.map((text) => text + text))],
  ['every line by itself', paragraphs.flat().map((sentence) => [sentence])],
])('empty lines join nothing: %s', (_, texts) => {
  expect(runPass(joinSentenceLines, print(texts, '\n')).changes).toEqual([]);
});

test.each([
  ['no indents', print(paragraphs, '')],
  [
    'paragraphs of several sentences',
    print(paragraphs.map((sentences) => sentences.map((text) => text + text))),
  ],
  ['few sentences', print(paragraphs.map((sentences) => sentences.slice(0, 2)))],
  ['every line indented', print(paragraphs.map((sentences) => [sentences.join('\n　　')]))],
  ['few indents', print([paragraphs.flat()])],
  ['verse', print(paragraphs.map((sentences) => sentences.map((text) => text.replace(/。$/, '，'))))],
])('lines stay: %s', (_, text) => {
  expect(runPass(joinSentenceLines, text)).toEqual({
    lines: text.split('\n').map((row) => row.trim()),
    changes: [],
  });
});
