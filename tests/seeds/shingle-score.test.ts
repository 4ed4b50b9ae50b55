import { expect, test } from 'vitest';
import { scoreShingles } from '../../scripts/quality/shingle-score.ts';

test('white space does not count', () => {
  expect(scoreShingles('一二三\n四五 六', '一二三四五六')).toEqual({ precision: 1, recall: 1, f1: 1 });
});

test('what is too much costs precision, what is missing costs recall', () => {
  // 四五六七八 is the one run in four that the other has too, and the one in two the other way round.
  expect(scoreShingles('一二三四五六七八', '四五六七八九')).toEqual({
    precision: 0.25,
    recall: 0.5,
    f1: 1 / 3,
  });
});

test('a run counts as often as both have it', () => {
  expect(scoreShingles('一一一一一一一一', '一一一一一一')).toEqual({ precision: 0.5, recall: 1, f1: 2 / 3 });
});

test('a text shorter than a run scores nothing', () => {
  expect(scoreShingles('一二三四', '一二三四')).toEqual({ precision: 0, recall: 0, f1: 0 });
});
