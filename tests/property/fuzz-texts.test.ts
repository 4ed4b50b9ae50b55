import { expect, test, vi } from 'vitest';
import { account } from '../../scripts/quality/accounting.ts';
import { createRandom } from '../../scripts/quality/pages/random.ts';
import { clean } from '../../utils/clean.ts';
import { readText } from '../../utils/read/text.ts';

vi.setConfig({ testTimeout: 300_000 });

const TEXTS = 200;
/** Milliseconds of work for one text. */
const LONGEST = 10_000;

/** What the passes look for, as little of it as there can be. */
const PIECES = [
  ...[
    '一、',
    '（一）',
    '1.',
    '1、',
    '①',
    '第一，',
    '一是',
    '一要',
    '首先，',
    '第一章',
    '篇1',
    '第一篇：',
    '附件：',
  ],
  ...[
    '同志们：',
    '各位代表，',
    '谢谢大家！',
    '。',
    '，',
    ',',
    '；',
    '：',
    '“',
    '”',
    '（',
    '）',
    '《',
    '》',
    '——',
    '…',
    '-',
  ],
  ...[
    '\n',
    '\n\n',
    '　　',
    ' ',
    '\t',
    '\u00a0',
    '\u200b',
    '\ufeff',
    '\u202e',
    '\u2066',
    '\u2029',
    '\ud83d',
    '\udc00',
  ],
  ...[
    'xx',
    'XX',
    '**',
    '□',
    '20xx年',
    '2023年1月1日',
    'www.example.com',
    '第1页共9页',
    '上一篇',
    '版权所有',
    'x0dx0a',
    '&nbsp;',
  ],
  ...['讲话', '各', '的', '会议', 'a', '1', '0', '𠮷', '👨‍👩‍👧', '為', '为', '后', '里'],
];

function check(text: string, name: string): void {
  const start = process.cpuUsage();
  const manuscript = clean(readText(text));
  expect(process.cpuUsage(start).user / 1000, name).toBeLessThan(LONGEST);
  const { lost, invented } = account(manuscript, text);
  expect({ lost, invented }, name).toEqual({ lost: [], invented: [] });
}

test(`${TEXTS} texts of pieces are cleaned, each character once, in bounded time`, () => {
  for (let number = 1; number <= TEXTS; number++) {
    const random = createRandom(number);
    const some = Array.from({ length: random.integer(1, 12) }, () => random.pick(PIECES));
    const length = random.pick([10, 100, 1000, 5000]);
    check(Array.from({ length }, () => random.pick(some)).join(''), `text ${number}`);
  }
});

test.each(PIECES)('%j a hundred thousand times is cleaned in bounded time', (piece) => {
  const text = piece.repeat(100_000 / piece.length);
  const start = process.cpuUsage();
  clean(readText(text));
  clean(readText(`同志们：\n${text}\n谢谢大家！`));
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(LONGEST);
});

test.each([
  '一、抓好落实。\n',
  '我们要抓好落实\n\n',
  '1.要抓落实\n',
  '第一，要抓落实。',
  '篇一：讲话稿\n同志们：\n今天开会。\n',
  '（一）抓学习\n　　要学习，要学习。\n',
  '“好”\n',
])('%j ten thousand times is cleaned in bounded time', (line) => {
  const start = process.cpuUsage();
  clean(readText(`同志们：\n${line.repeat(10_000)}`));
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(LONGEST);
});
