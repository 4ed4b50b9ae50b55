import fc from 'fast-check';
import { expect, test } from 'vitest';
import { convertTexts } from '../../scripts/dictionary/load.ts';
import { withOwnWords } from '../../utils/convert/own-words.ts';
import { changeQuotes, useQuotes } from '../../utils/convert/quotes.ts';
import type { Target } from '../../utils/convert/script.ts';
import { type OwnWord, readWordList } from '../../utils/convert/word-list.ts';
import { manuscriptOf, paragraph, partOf } from '../support/manuscripts.ts';

const TARGETS: readonly Target[] = ['tw', 'hans', 'hk', 'twp', 'repaired'];
const target = fc.constantFrom(...TARGETS);
const forTaiwan = fc.constantFrom<Target>('tw', 'twp', 'repaired');
const characters = '于於范範后後里裡干幹乾发發头頭面麵系係的在会讲话，。a“”';
const text = fc.string({ unit: fc.constantFrom(...characters), maxLength: 60 });
const word = fc.string({ unit: fc.constantFrom(...'于范后里干发头面系'), minLength: 1, maxLength: 4 });

/** What stands between two occurrences of a mark that no dictionary knows. */
const MARK = '\ue000';

test('a word that is never converted outlives every round of scripts', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(text),
      word,
      fc.array(target, { minLength: 1 }),
      async (texts, never, rounds) => {
        const own = readWordList([never]).words;
        const convert = withOwnWords(own, convertTexts);
        const count = (given: string) => given.split(MARK + never + MARK).length - 1;
        let shown = [texts.join(MARK + never + MARK)];
        for (const to of rounds) shown = [...(await convert('mixed', to, shown))];
        expect(count(shown[0] ?? '')).toBe(texts.length === 0 ? 0 : texts.length - 1);
      },
    ),
  );
});

test('nothing but the words of the list is changed, the longest first, and nothing is invented', async () => {
  const words = fc.uniqueArray(fc.record({ from: word, to: word }), {
    selector: ({ from }) => from,
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(fc.array(text), words, forTaiwan, async (texts, pairs, to) => {
      const own = pairs.map((pair): OwnWord => ({ ...pair, script: 'tw' }));
      const converted = await withOwnWords(own, async (_from, _to, pieces) =>
        pieces.map((piece) => piece.toUpperCase()),
      )('mixed', to, texts);
      expect(converted).toEqual(texts.map((given) => replaceByHand(given, own, to)));
    }),
  );
});

test('what was converted by the list stays as it is when converted again', async () => {
  // Sources and spellings share no character: else one spelling could be read as the beginning of another word.
  const spelling = fc.string({ unit: fc.constantFrom(...'甲乙丙'), minLength: 1, maxLength: 4 });
  const words = fc.uniqueArray(fc.record({ from: word, to: spelling }), {
    selector: ({ from }) => from,
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(text, words, async (given, pairs) => {
      const own = pairs.map((pair): OwnWord => ({ ...pair, script: null }));
      const convert = withOwnWords(own, convertTexts);
      const once = await convert('Hans', 'tw', [given]);
      expect(await convert('Hant', 'tw', once)).toEqual(once);
      const other = withOwnWords([{ from: '里', to: '里里', script: null }], convertTexts);
      const doubled = await other('Hans', 'tw', [`里${given.replaceAll('里', '')}`]);
      expect(await other('Hant', 'tw', doubled)).toEqual(doubled);
    }),
  );
});

test('marks that cross stay as they are the second time too', () => {
  const corner = changeQuotes('“‘”字’', 'corner');
  expect(corner).toBe('「‘」字’');
  expect(changeQuotes(corner, 'corner')).toBe(corner);
});

test('quotation marks keep their number, and the way back is exact', () => {
  const quoted = fc.string({ unit: fc.constantFrom(...'字“”‘’a 『，'), maxLength: 40 });
  fc.assert(
    fc.property(quoted, (given) => {
      const corner = changeQuotes(given, 'corner');
      expect(corner).toHaveLength(given.length);
      expect(changeQuotes(corner, 'corner')).toBe(corner);
      const differing = [...corner].flatMap((mark, at) => (mark === given[at] ? [] : [given[at] + mark]));
      expect(['“「', '”」', '‘『', '’』']).toEqual(expect.arrayContaining([...new Set(differing)]));
    }),
  );
  const nested = fc.letrec<{ text: string }>((tie) => ({
    text: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom('字', '，讲'),
      fc.tuple(tie('text'), tie('text')).map(([outer, inner]) => `${outer}“${inner}”`),
      fc.tuple(tie('text'), tie('text')).map(([outer, inner]) => `${outer}‘${inner}’`),
    ),
  })).text;
  fc.assert(
    fc.property(nested, (given) => {
      const corner = changeQuotes(given, 'corner');
      expect(corner).not.toMatch(/[“”‘’]/);
      expect(changeQuotes(corner, 'curly')).toBe(given);
    }),
  );
});

test('over the ends of paragraphs too, marks changed once stay, and go back to what they were', () => {
  const given = fc.array(fc.string({ unit: fc.constantFrom(...'字“”‘’：'), maxLength: 8 }), { maxLength: 6 });
  fc.assert(
    fc.property(given, (texts) => {
      const page = manuscriptOf({ parts: [partOf(texts.map((text) => paragraph(text)))] });
      const corner = useQuotes(page, 'corner');
      expect(useQuotes(corner, 'corner')).toEqual(corner);
      expect(useQuotes(corner, 'curly')).toEqual(page);
    }),
    { numRuns: 1_000 },
  );
});

/** The same by looking at every word at every place. */
function replaceByHand(given: string, own: readonly OwnWord[], to: Target): string {
  const spellings = new Map<string, string>();
  for (const one of own) spellings.set(one.to, one.to);
  for (const one of own) spellings.set(one.from, to === 'repaired' ? one.from : one.to);
  let replaced = '';
  for (let at = 0; at < given.length; ) {
    const found = [...spellings.keys()]
      .filter((key) => given.startsWith(key, at))
      .sort((a, b) => b.length - a.length)[0];
    replaced += found === undefined ? given.charAt(at).toUpperCase() : (spellings.get(found) ?? '');
    at += found?.length ?? 1;
  }
  return replaced;
}
