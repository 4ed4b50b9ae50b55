import { expect, test } from 'vitest';
import { paragraph, partOf } from '../../support/manuscripts.ts';
import { findingsOf } from './review.ts';

const drift = (title: string, text: string) =>
  findingsOf('year-drift', [partOf([paragraph(text)])], {}, (context) => {
    context.title = title;
  }).map(({ part, detail }) => [part, detail]);

test.each([
  ['2023年在干部大会上的讲话', '以优异成绩迎接党的二十大胜利召开！', '2023 ≠ 2022'],
  ['在2021年全体会议上的讲话', '以优异成绩庆祝新中国成立70周年！', '2021 ≠ 2019'],
  ['在2023年表彰大会上的講話', '慶祝中國共產黨成立一百周年。', '2023 ≠ 2021'],
  ['2024年工作会议讲话', '今年是“十四五”规划的开局之年。', '2024 ≠ 2021'],
  ['2024年工作会议讲话', '今年是“十三五”规划收官之年。', '2024 ≠ 2020'],
])('%s: %s', (title, text, detail) => expect(drift(title, text)).toEqual([[1, detail]]));

test.each([
  ['2022年在干部大会上的讲话', '以优异成绩迎接党的二十大胜利召开！'],
  ['2021年在干部大会上的讲话', '以优异成绩迎接党的二十大胜利召开！'],
  ['2023年在干部大会上的讲话', '深入学习贯彻党的二十大精神，党的十八大以来成就巨大。'],
  ['2019年全体会议上的讲话', '以优异成绩庆祝新中国成立70周年！'],
  ['2018年全体会议上的讲话', '以优异成绩迎接新中国成立七十周年！'],
  ['在全体会议上的讲话', '以优异成绩庆祝新中国成立70周年！'],
  ['2021年工作会议讲话', '今年是“十四五”开局之年。'],
  ['2019至2021年讲话', '2019年总结，2021年计划，迎接党的二十大召开。'],
  ['2023年工作会议讲话', '去年我们庆祝了很多节日。'],
])('agrees: %s: %s', (title, text) => expect(drift(title, text)).toEqual([]));
