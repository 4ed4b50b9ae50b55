import { expect, test } from 'vitest';
import type { Part } from '../../../utils/manuscript.ts';
import { heading, paragraph, partOf } from '../../support/manuscripts.ts';
import { findingsOf } from './review.ts';

const points = (...numerals: string[]) =>
  numerals.flatMap((numeral) => [heading(1, `${numeral}、抓好落实`), paragraph('各级各部门要认真落实。')]);

const speech = (opening: string, ...numerals: string[]): Part =>
  partOf([paragraph(opening), ...points(...numerals), paragraph('谢谢大家。')]);

const alarms = (part: Part) => findingsOf('announced-count', [part]);

test('a speaker who announces three points and gives five', () => {
  expect(alarms(speech('下面，我讲三点意见。', '一', '二', '三', '四', '五'))).toEqual([
    { kind: 'announced-count', quote: '讲三点意见', part: 1, detail: '3 → 5' },
  ]);
});

test.each(['我讲三点意见：', '再谈三个问题。', '我先说三层含意。', '我強調三點意見：', '简要讲三点的意见：'])(
  'the number is right: %s',
  (opening) => expect(alarms(speech(opening, '一', '二', '三'))).toEqual([]),
);

test.each(['今天的会议议程有三项。', '我讲几点意见：', '刚才书记讲了三点意见。', '今年要做到三个及时。'])(
  'it announces no number of points: %s',
  (opening) => expect(alarms(speech(opening, '一', '二'))).toEqual([]),
);

test('fewer points than announced count only where nothing else may be the last', () => {
  const short = speech('我讲三点意见：', '一', '二');
  expect(alarms(short)).toHaveLength(1);
  expect(alarms({ ...short, blocks: [...short.blocks, paragraph('最后，预祝大会成功。')] })).toEqual([]);
  expect(alarms({ ...short, blocks: [...short.blocks, paragraph('我们要进一步')] })).toEqual([]);
});

test('points may be lead sentences, and a list inside the opening is not them', () => {
  const part = partOf([
    paragraph('会议有两个特点：一是规模大。二是规格高。下面我讲三点意见。', '一是规模大。', '二是规格高。'),
    paragraph('第一，提高认识。要抓学习。', '第一，提高认识。'),
    paragraph('第二，抓好落实。要抓学习。', '第二，抓好落实。'),
    paragraph('第三，加强领导。要抓学习。', '第三，加强领导。'),
  ]);
  expect(alarms(part)).toEqual([]);
});
