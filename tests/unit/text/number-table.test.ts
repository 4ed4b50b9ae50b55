import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NumberTable } from '../../../utils/text/number-table.ts';

const number = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }).filter((value) => value !== -1);

test('a table has the latest value of each number, however many come', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(number, fc.integer({ min: 1, max: 9 }))),
      fc.nat(40),
      (entries, expected) => {
        const table = new NumberTable(expected);
        for (const [key, value] of entries) table.set(key, value);
        const known = new Map(entries);
        expect(table.size).toBe(known.size);
        expect(new Set(table)).toEqual(new Set(known.keys()));
        for (const [key, value] of known) expect(table.get(key)).toBe(value);
      },
    ),
  );
});

test('a number that is not there has 0', () => {
  const table = new NumberTable(0);
  table.set(7, 1);
  expect([table.get(8), table.get(-1), table.get(0)]).toEqual([0, 0, 0]);
});

test('tables tell how many numbers they share, or 0 where more than so many are missing', () => {
  const [one, other] = [new NumberTable(4), new NumberTable(4)];
  for (const key of [1, 2, 3, 4]) one.set(key, 1);
  for (const key of [3, 4, 5]) other.set(key, 1);
  expect(one.countShared(other, 2)).toBe(2);
  expect(one.countShared(other, 1.5)).toBe(0);
});
