import { expect, test } from 'vitest';
import { splitNamedLabels } from '../../../utils/mend/named-labels.ts';
import { runPass } from './mend.ts';

const text = '我是护林站的老丁，今年五十一岁，在山上守了二十八年，走坏了一百多双解放鞋，心里比进山还要紧张。';
const splitNamed = (rows: readonly string[]) => runPass(splitNamedLabels, rows.join('\n')).lines;

test('a title and a number part from the address behind them, where others have it too', () => {
  const rows = [1, 2, 3].map((number) => `护林员座谈会发言稿${number}各位林友，大家好！${text}`);
  const parted = (from: number) =>
    rows.slice(from).flatMap((row) => {
      const end = row.indexOf('各位');
      return [row.slice(0, end), row.slice(end)];
    });
  expect(splitNamed(rows)).toEqual(parted(0));
  expect(splitNamed(['护林员座谈会发言稿1', text, ...rows.slice(1)])).toEqual([
    '护林员座谈会发言稿1',
    text,
    ...parted(1),
  ]);
  expect(splitNamed(rows.slice(1))).toEqual(rows.slice(1));
  const heads = [2, 3, 4].map((number) => `护林员座谈会发言稿${number}${text}`);
  expect(splitNamed(heads)).toEqual(heads);
});

test('also behind the speech above', () => {
  const label = '护林员座谈会发言稿2';
  const rows = ['护林员座谈会发言稿1', `${text}${label}山友们、林友们：${text}`];
  expect(splitNamed(rows)).toEqual([rows[0], text, label, `山友们、林友们：${text}`]);
  const told = ['护林员座谈会发言稿1', `${text}在${label}各位朋友，都有一段。`];
  expect(splitNamed(told)).toEqual(told);
});
