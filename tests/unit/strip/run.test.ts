import { expect, test } from 'vitest';
import { readText } from '../../../utils/read/text.ts';
import { startOfRun } from '../../../utils/strip/run.ts';

const { lines } = readText(['题目', '一', '正文', '二', '三', '四'].join('\n'));
const isShort = ({ text }: { readonly text: string }) => text.length === 1;

test.each([
  ['down to the line above it', 6, 9, 3],
  ['no further than it may', 6, 2, 4],
  ['not at all below another line', 3, 9, 3],
  ['up to the first line', 2, 9, 1],
  ['nowhere where it ends at the first', 0, 9, 0],
  ['nowhere where there is no end', -1, 9, -1],
])('a run begins %s', (_, end, most, start) => {
  expect(startOfRun(lines, end, most, isShort)).toBe(start);
});

test('a run of all lines begins at the first', () => {
  expect(startOfRun(lines, lines.length, 9, () => true)).toBe(0);
});
