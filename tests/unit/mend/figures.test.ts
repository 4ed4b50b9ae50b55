import { expect, test } from 'vitest';
import { repairFigures } from '../../../utils/mend/figures.ts';
import { runPass } from './mend.ts';

test('letters that were read for digits become digits', () => {
  expect(runPass(repairFigures, '2O22年产值增长l2.5%，停工3l天，税金4.O6亿元，共3OO多人。')).toEqual({
    lines: ['2022年产值增长12.5%，停工31天，税金4.06亿元，共300多人。'],
    changes: ['2O22 → 2022', 'l2.5 → 12.5', '3l → 31', '4.O6 → 4.06', '3OO → 300'],
  });
});

test.each([
  '每户发5l油。',
  'O2浓度和CO2浓度',
  '用了i7和I5处理器',
  '型号A10O型',
  '第2排B1O座',
  'lO月',
  '共50l。',
])('%s stays', (text) => {
  expect(runPass(repairFigures, text)).toEqual({ lines: [text], changes: [] });
});
