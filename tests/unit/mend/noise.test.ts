import { expect, test } from 'vitest';
import { removeNoise } from '../../../utils/mend/noise.ts';
import { runPass } from './mend.ts';

test.each([', D5 h3 Z0 j6 F', '. k2 B7 x9 Q1 u W4', '6 k- X0 |) A9 o: t'])('hidden signs go: %s', (noise) => {
  expect(runPass(removeNoise, `同志们：\n${noise}\n今天开会。`)).toEqual({
    lines: ['同志们：', '今天开会。'],
    changes: [`${noise} → `],
  });
});

test.each(['A1 B2 C3 D4 E5 F6', 'a1 B2 c3 D4 e5 F6', ', 12 34 56 78 90 12', ', to be or not to be'])(
  'a list stays: %s',
  (row) => {
    expect(runPass(removeNoise, row)).toEqual({ lines: [row], changes: [] });
  },
);

test('strewn through a page, any row of bits is one; beside two of them it is none', () => {
  const certain = ['] , ^ +i LZ } J"U )', 'U[ v@ 7! x] ` $ 7< X` 6 &U', 'w: # y> p\\ b~ ND %B Z#i'];
  const likely = '三、人要盯到位p/ Dg4 6 $0 x M!M # nc';
  const rows = (noise: readonly string[]) => ['同志们：', ...noise, likely].join('\n');
  expect(runPass(removeNoise, rows(certain)).lines).toEqual(['同志们：', '三、人要盯到位']);
  expect(runPass(removeNoise, rows(certain.slice(1))).lines).toEqual(['同志们：', likely]);
});
