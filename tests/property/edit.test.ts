import fc from 'fast-check';
import { expect, it } from 'vitest';
import { joinBefore, lowerHeading, splitBlock } from '../../utils/edit/breaks.ts';
import { type History, present, record, undo } from '../../utils/edit/history.ts';
import { locateBlock, locateQuote } from '../../utils/edit/locate.ts';
import { replaceStretches } from '../../utils/edit/replace.ts';
import type { Manuscript } from '../../utils/manuscript.ts';
import { layOut } from '../../utils/write/sheet.ts';
import { manuscript } from './arbitraries.ts';

type Edit = (given: Manuscript) => Manuscript;

const place = fc.record({ part: fc.nat(2), block: fc.nat(5) });
const edit: fc.Arbitrary<Edit> = fc.oneof(
  place.map(
    (at): Edit =>
      (given) =>
        joinBefore(given, at),
  ),
  fc.tuple(place, fc.constantFrom('alone' as const, 'below' as const)).map(
    ([at, where]): Edit =>
      (given) =>
        lowerHeading(given, at, where),
  ),
  fc.tuple(place, fc.nat(20)).map(
    ([at, offset]): Edit =>
      (given) =>
        splitBlock(given, at, offset),
  ),
);

/** All that is printed of the speeches, in order. */
function print(given: Manuscript): string {
  return layOut(given, { provenance: false })
    .sections.map(({ salutation, blocks }) => (salutation ?? '') + blocks.map(({ text }) => text).join(''))
    .join('\n');
}

function expectLeadsInPlace(given: Manuscript): void {
  for (const block of given.parts.flatMap(({ blocks }) => blocks)) {
    if (block.type === 'heading') continue;
    for (const { start, text } of block.leads)
      expect(block.text.slice(start, start + text.length)).toBe(text);
  }
}

it('edits of breaks lose no character, keep each lead on its words and leave the given alone', () => {
  fc.assert(
    fc.property(manuscript, fc.array(edit, { maxLength: 6 }), (given, edits) => {
      const before = JSON.stringify(given);
      const edited = edits.reduce((current, apply) => apply(current), given);
      expect(print(edited)).toBe(print(given));
      expectLeadsInPlace(edited);
      expect(JSON.stringify(given)).toBe(before);
    }),
  );
});

it('a replacement changes its stretch alone and keeps each lead on its words', () => {
  fc.assert(
    fc.property(manuscript, place, fc.nat(24), fc.nat(5), fc.string(), (given, at, start, length, words) => {
      const text = given.parts[at.part]?.blocks[at.block]?.text;
      fc.pre(text !== undefined && start <= text.length);
      const end = Math.min(text?.length ?? 0, start + length);
      const edited = replaceStretches(given, [{ ...at, start, end }], words);
      expect(edited.parts[at.part]?.blocks[at.block]?.text).toBe(
        text?.slice(0, start) + words + text?.slice(end),
      );
      expectLeadsInPlace(edited);
    }),
  );
});

it('the history leads back to the very original', () => {
  fc.assert(
    fc.property(manuscript, fc.array(edit, { maxLength: 6 }), (given, edits) => {
      const start: History = [given];
      let history = edits.reduce<History>((known, apply) => record(known, apply(present(known))), start);
      for (let step = 0; step < edits.length; step += 1) history = undo(history);
      expect(present(history)).toBe(given);
    }),
  );
});

it('every quotation of a block is found there or earlier', () => {
  fc.assert(
    fc.property(manuscript, place, fc.nat(10), fc.nat(10), (given, at, start, length) => {
      const text = given.parts[at.part]?.blocks[at.block]?.text ?? '';
      const quote = text.slice(start, start + length + 1);
      fc.pre(quote.trim() !== '' && quote.isWellFormed());
      const [first] = locateQuote(given, quote, at.part);
      expect(first?.block).toBeLessThanOrEqual(at.block);
      expect(locateBlock(given, quote, at.part)).toEqual({ part: first?.part, block: first?.block });
    }),
  );
});
