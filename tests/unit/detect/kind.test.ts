import { describe, expect, test } from 'vitest';
import { judgeKind } from '../../../utils/detect/kind.ts';
import { paragraph, partOf } from '../../support/manuscripts.ts';

const leads = Array.from({ length: 9 }, (_, index) => ({
  text: `第${index + 1}小队的同志们：今年的茶芽比往年早了八天，采茶的人手还差四十来个，各队要赶紧把外出的劳力请回来……`,
  reason: 'related' as const,
}));

describe('below many leads of other texts', () => {
  const blocks = [
    paragraph('我受茶农理事会的委托，报告一年的收支，请各位社员审议。'),
    paragraph('谢谢大家！'),
  ];
  const title = '在茶叶合作社年会上的讲话';

  test('a short text that addresses somebody is a speech', () => {
    expect(judgeKind(title, [partOf(blocks, { salutation: '各位社员：' })], leads)).toBe('speech');
  });

  test('one that addresses nobody is one more lead', () => {
    expect(judgeKind(title, [partOf(blocks)], leads)).toBe('other');
  });
});
