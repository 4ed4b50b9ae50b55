import { expect, test } from 'vitest';
import { fileName, fileNameOf } from '../../../utils/write/file-name.ts';
import { COLLECTION, SPEECH } from './samples.ts';

test.each([
  ['在区政府第3次常务会议上的讲话', '在区政府第3次常务会议上的讲话.md'],
  ['讲话: A/B\\C <1|2> "x" *?', '讲话： A／B＼C ＜1｜2＞ ＂x＂ ＊？.md'],
  ['CON', 'CON_.md'],
  ['lpt1.final', 'lpt1_.final.md'],
  ['nul ', 'nul_.md'],
  ['Aux .稿', 'Aux_ .稿.md'],
  ['conin$', 'conin$_.md'],
  ['con 稿', 'con 稿.md'],
  ['console', 'console.md'],
  ['..讲话 . .', '讲话.md'],
  ['讲\u0000话\u200b\u202e稿\n（一）', '讲话稿（一）.md'],
  ['讲\ud800话', '讲话.md'],
  ['e\u0301', '\u00e9.md'],
  ['讲话\t（一）', '讲话 （一）.md'],
  ['讲\u200d话👨‍👩‍👧', '讲话👨‍👩‍👧.md'],
  ['', '未命名.md'],
  ['...', '未命名.md'],
])('%j becomes %j', (title, expected) => {
  expect(fileName(title, 'md')).toBe(expected);
});

test('is cut to 120 bytes at the border of a character', () => {
  expect(fileName('讲'.repeat(50), 'docx')).toBe(`${'讲'.repeat(38)}.docx`);
  expect(fileName(`${'讲'.repeat(36)}👨‍👩‍👧`, 'md')).toBe(`${'讲'.repeat(36)}.md`);
  expect(fileName(`ab${'𠀀'.repeat(40)}`, 'md')).toBe(`ab${'𠀀'.repeat(28)}.md`);
});

test('does not end in a dot or space where it was cut', () => {
  expect(fileName(`${'讲'.repeat(38)}. 话`, 'md')).toBe(`${'讲'.repeat(38)}.md`);
});

test('numbers a speech of a collection', () => {
  expect(fileNameOf(COLLECTION, 'md', [3])).toBe('03 牢记嘱托再出发.md');
  expect(fileNameOf(COLLECTION, 'md', [2])).toBe('02 区长讲话稿 篇2.md');
  expect(fileNameOf(COLLECTION, 'md', [1, 2])).toBe('区长讲话稿（精选3篇）.md');
  expect(fileNameOf(COLLECTION, 'md')).toBe('区长讲话稿（精选3篇）.md');
  expect(fileNameOf(SPEECH, 'md', [1])).toBe('在动员会上的讲话.md');
});
