import { expect, test } from 'vitest';
import type { Heading } from '../../../utils/manuscript.ts';
import { heading, paragraph, partOf } from '../../support/manuscripts.ts';
import { findingsOf } from './review.ts';

const body = paragraph('各级各部门要认真落实。');
const details = (...headings: [Heading['level'], string][]) =>
  findingsOf('numbering-gap', [
    partOf(headings.flatMap(([level, text]) => [heading(level, text), body])),
  ]).map(({ quote, detail }) => [quote, detail]);

test('a number that is left out', () => {
  expect(details([1, '一、提高认识'], [1, '二、抓好落实'], [1, '四、加强领导'])).toEqual([
    ['四、加强领导', '2 → 4'],
  ]);
});

test('a number that comes twice', () => {
  expect(details([1, '一、提高认识'], [1, '二、抓好落实'], [1, '二、加强领导'])).toEqual([
    ['二、加强领导', '2 → 2'],
  ]);
});

test('each section counts anew', () => {
  expect(
    details(
      [1, '一、提高认识'],
      [2, '（一）学'],
      [2, '（二）做'],
      [1, '二、抓好落实'],
      [2, '（一）学'],
      [2, '（二）做'],
    ),
  ).toEqual([]);
});

test('a list of the same class inside a list does not break it', () => {
  expect(
    details([1, '一、学'], [1, '二、做'], [1, '一、早做'], [1, '二、快做'], [1, '三、提高'], [1, '四、总结']),
  ).toEqual([]);
});

test('ten follows nine and eleven ten', () => {
  expect(
    details(
      ...[...'一二三四五六七八九'].map((numeral): [1, string] => [1, `${numeral}、抓落实`]),
      [1, '十、收尾'],
      [1, '十一、总结'],
    ),
  ).toEqual([]);
});

test('a number in a sentence that is no heading is there', () => {
  const part = partOf([
    paragraph('一是抓学习。二是要抓落实的，都抓了。', '一是抓学习。'),
    paragraph('三是抓提高。都要提高。', '三是抓提高。'),
  ]);
  expect(findingsOf('numbering-gap', [part])).toEqual([]);
});
