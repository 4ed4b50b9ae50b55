import { describe, expect, it } from 'vitest';
import { findRepeated } from '../../../utils/text/repeats.ts';

/** A text of characters that are all different, and different for each start. */
const run = (start: number, length: number) =>
  String.fromCharCode(...Array.from({ length }, (_, index) => 0x4e00 + start + index));

const repeatedIn = (whole: string, texts: readonly string[], share = 0.85) => [
  ...findRepeated(texts, whole, 10, share),
];

describe('a text that is repeated', () => {
  const whole = run(0, 3000);

  it('has enough of its stretches in the other', () => {
    const all = run(500, 200);
    const most = `${run(500, 100)}一${run(600, 99)}`;
    const end = run(2925, 90);
    expect(repeatedIn(whole, [all, most, end])).toEqual([all, most]);
    // 181 of its 191 stretches, 66 of 81.
    expect(repeatedIn(whole, [all, most, end], 182 / 191)).toEqual([all]);
    expect(repeatedIn(whole, [all, most, end], 66 / 81)).toEqual([all, most, end]);
  });

  it('is none that is not found at all, is too short or has nothing to be found in', () => {
    expect(repeatedIn(whole, [run(4000, 200), '一丁', ''])).toEqual([]);
    expect(repeatedIn('', [run(0, 50)])).toEqual([]);
  });

  it('may be short and begin or end otherwise', () => {
    const texts = [`亀${run(500, 18)}`, `${run(500, 18)}亀`];
    expect(repeatedIn(whole, texts)).toEqual(texts);
    expect(repeatedIn(whole, texts, 0.95)).toEqual([]);
  });

  it('is found among many as alone, in a long text as in a short one', () => {
    const texts = Array.from({ length: 60 }, (_, index) => run(index * 55, 120));
    const alone = texts.filter((text) => repeatedIn(whole, [text]).length === 1);
    expect(alone.length).toBe(53);
    expect(repeatedIn(whole, texts)).toEqual(alone);
    expect(repeatedIn(whole + '。'.repeat(1e6), texts)).toEqual(alone);
  });
});
