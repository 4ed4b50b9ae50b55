import { expect, test } from 'vitest';
import { removeCitations } from '../../../utils/mend/citations.ts';
import { runPass } from './mend.ts';

test('marks of notes that count up go, and those that name a note again', () => {
  const text =
    '先生生于一九三二年[1]，长于江北。\n他育成七个品种，推广四千万亩[2-3]。退休以后[1]，他仍下田［4］。';
  expect(runPass(removeCitations, text)).toEqual({
    lines: ['先生生于一九三二年，长于江北。', '他育成七个品种，推广四千万亩。退休以后，他仍下田。'],
    changes: ['[1] →  ×2', '[2-3] → ', '［4］ → '],
  });
});

test.each([
  ['numbers of documents', '根据国发[12]号和国办发[13]号文件的要求，各地要抓好落实。'],
  ['items of a list', '[1]要抓春耕。\n[2]要抓防汛。'],
  ['numbers that do not count up', '会议室[12]已经满了，请到会议室[13]，不要去会议室[3]。'],
  ['a mark alone', '这是老话[1]，今天再讲一遍。'],
  ['years', '他说过的话[2019]我们都记得，后来的话[2020]也记得。'],
])('%s stay', (_, text) => {
  expect(runPass(removeCitations, text)).toEqual({ lines: text.split('\n'), changes: [] });
});

test('a mark that begins a wrapped line is its sentence’s, a note of the list below is not', () => {
  const rows = [
    '清溪镇有四口老井[1]，最老的一口打于光绪年间。',
    '[2]井台上的绳痕深过两寸，摸一摸就晓得日子有多长[3]。',
  ];
  const notes = ['[1]见镇志。', '[2]见县志。', '[3]据老人回忆。'];
  expect(runPass(removeCitations, [...rows, ...notes].join('\n')).lines).toEqual([
    '清溪镇有四口老井，最老的一口打于光绪年间。',
    '井台上的绳痕深过两寸，摸一摸就晓得日子有多长。',
    ...notes,
  ]);
});
