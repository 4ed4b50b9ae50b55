import fc from 'fast-check';
import { configs } from 'opencc-js/preset';
import { describe, expect, test } from 'vitest';
import { loadConverter, readAsset } from '../../scripts/dictionary/load.ts';
import { CONFIGURATIONS, loadPair } from '../../scripts/dictionary/opencc.ts';
import { readGroup } from '../../scripts/dictionary/stage.ts';
import { createConverter } from '../../utils/convert/dictionary/converter.ts';

/** What any of the dictionaries has on either side, whole or cut short, among all that Unicode has. */
const phrases = [
  ...new Set(Object.values(configs ?? {}).flatMap(({ conversionChain }) => conversionChain.flat())),
]
  .filter((dictionary) => typeof dictionary === 'string')
  .flatMap((dictionary) => [...readGroup([dictionary])].flat());
const phrase = fc.nat(phrases.length - 1).map((index) => phrases[index] ?? '');
const piece = fc.oneof(
  { weight: 6, arbitrary: phrase },
  {
    weight: 3,
    arbitrary: fc
      .tuple(phrase, fc.nat(4), fc.nat(4))
      .map(([whole, start, end]) => whole.slice(start, whole.length - end)),
  },
  { weight: 1, arbitrary: fc.constantFrom('，', '\n', '⿰', '⿲', '\ud842', '\udfb7', '\ud87e', 'a') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
);
const soup = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));

describe.each(CONFIGURATIONS)('$name', (configuration) => {
  test('gives what opencc-js gives on any soup of phrases', async () => {
    const { ours, oracle } = await loadPair(configuration);
    fc.assert(
      fc.property(soup, (text) => {
        expect(ours(text)).toBe(oracle(text));
      }),
      { numRuns: 1_000 },
    );
  });
});

test('weighing only cuts otherwise: what it gives is made of the same characters in the same order', async () => {
  const bytes = await readAsset('hant.bin');
  const weighed = createConverter(bytes, 's2tw');
  const back = createConverter(await readAsset('hans.bin'), 't2s', { weigh: false });
  const plain = createConverter(bytes, 's2tw', { weigh: false });
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...'水干部一流最快新征程对冲锋只争朝夕有了解发面后里'), { maxLength: 40 }),
      (units) => {
        const text = units.join('');
        expect(weighed(text).length).toBe(text.length);
        expect(back(weighed(text))).toBe(back(plain(text)));
      },
    ),
  );
});

test.each([
  ['Hans', 'tw'],
  ['Hans', 'twp'],
  ['Hans', 'hk'],
  ['Hant', 'hk'],
  ['Hant', 'hans'],
] as const)(
  'from %s to %s, as it ships, all but ideographs passes, and a comma parts what is converted',
  async (from, to) => {
    const convert = await loadConverter(from, to);
    const unit = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 2 }),
      fc.constantFrom(...'发面干后里只头於乾髮裡'),
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    );
    const text = fc.array(unit, { maxLength: 30 }).map((units) => units.join(''));
    const others = (given: string) => given.replace(/[\p{Script=Han}\p{Unified_Ideograph}]/gu, '');
    fc.assert(
      fc.property(text, text, (left, right) => {
        const whole = convert(`${left}，${right}`);
        expect(others(whole)).toBe(others(`${left}，${right}`));
        // A description takes in what follows.
        if (!/[\u2ff0-\u2fff]/.test(left)) expect(whole).toBe(`${convert(left)}，${convert(right)}`);
      }),
      { numRuns: 300 },
    );
  },
);
