import { getOrMake } from '../known.ts';
import type { Manuscript } from '../manuscript.ts';
import { fold } from '../text/fold.ts';
import type { BlockPlace, Stretch } from './parts.ts';

/** Every place of these very words in the text, none overlapping another. */
export function locate({ parts }: Manuscript, words: string): Stretch[] {
  return parts.flatMap(({ blocks }, part) =>
    blocks.flatMap(({ text }, block) =>
      startsOf(text, words).map((start) => spot(part, block, start, words)),
    ),
  );
}

/** The first block that holds the page's words, as `locateQuote` finds them. */
export function locateBlock(manuscript: Manuscript, quote: string, part: number | null): BlockPlace | null {
  const words = visible(quote);
  if (words === '') return null;
  for (const [index, texts] of visibleTexts(manuscript).entries()) {
    const block = part !== null && part !== index ? -1 : texts.findIndex((text) => text.includes(words));
    if (block >= 0) return { part: index, block };
  }
  return null;
}

/**
 * The places of the page's words, whatever was mended in them since: white space, width, case and script aside.
 * `part` from 0, or null for any.
 */
export function locateQuote(manuscript: Manuscript, quote: string, part: number | null): Stretch[] {
  const words = visible(quote);
  if (words === '') return [];
  return visibleTexts(manuscript).flatMap((texts, index) =>
    part !== null && part !== index
      ? []
      : texts.flatMap((shown, block) =>
          startsOf(shown, words).map((start) => {
            const text = manuscript.parts[index]?.blocks[block]?.text ?? '';
            return { part: index, block, ...unfold(text, start, words.length) };
          }),
        ),
  );
}

/** The places of the page's words in a text that stands in no block, as `locateQuote` finds them. */
export function locateIn(text: string, quote: string): { start: number; end: number }[] {
  const words = visible(quote);
  return startsOf(visible(text), words).map((start) => unfold(text, start, words.length));
}

/** Where words that open at an offset end, white space aside; null where the text is too short. */
export function endOf(text: string, start: number, words: string): number | null {
  const { end } = unfold(text.slice(start), 0, visible(words).length);
  return start + end < text.length ? start + end : null;
}

function startsOf(text: string, words: string): number[] {
  const starts: number[] = [];
  if (words === '') return starts;
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length))
    starts.push(start);
  return starts;
}

function spot(part: number, block: number, start: number, words: string): Stretch {
  return { part, block, start, end: start + words.length };
}

const known = new WeakMap<Manuscript, string[][]>();

/** Kept: a list of many rows asks for each of them. */
function visibleTexts(manuscript: Manuscript): string[][] {
  return getOrMake(known, manuscript, () =>
    manuscript.parts.map(({ blocks }) => blocks.map(({ text }) => visible(text))),
  );
}

function visible(text: string): string {
  return fold(text)
    .replace(/\s+/g, '')
    .replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** Offsets in the text for a stretch of its visible characters. */
function unfold(text: string, start: number, length: number): { start: number; end: number } {
  const offsets = [...text.matchAll(/\S/g)].slice(start, start + length).map(({ index }) => index);
  return { start: offsets[0] ?? text.length, end: (offsets.at(-1) ?? text.length - 1) + 1 };
}
