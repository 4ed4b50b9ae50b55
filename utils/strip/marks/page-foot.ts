import type { Pass } from '../../context.ts';
import { getOrMake } from '../../known.ts';
import type { Line } from '../../read/line.ts';
import { folded } from '../shape.ts';
import { countsUp, cutNumberedMarks, type NumberedMark } from './numbered-mark.ts';
import { ADDRESS } from './watermark.ts';

/** Words set off behind a line, and a number. */
const FOOT = /\s(\S.{2,58}\S)\s(\d{1,3})$/;
/** As far as that may go, in UTF-16 code units. */
const LONGEST_FOOT = 65;
/** So many with the address of a site show that they are feet of pages; more where they have none. */
const FEWEST_ADDRESSED = 2;
const FEWEST = 3;

/** A number set off behind a page that is all one line, and what a library calls itself behind it. */
const NUMBER = /\s(\d{1,3})(?:\s[\u3400-\u9fff]{4,12})?$/;
/** A page so set is longer, in UTF-16 code units, but the last. */
const SHORTEST_PAGE = 150;
const SHORTEST_LAST = 20;
const TAIL = 20;

/**
 * What a library prints at the foot of its pages, glued to their last lines: `…各项工作 某某文库网 wenku.….com 2`; of pages
 * that are a line each, their numbers alone.
 */
export const removePageFeet: Pass = (lines, context) => {
  const inside = lines.filter(({ zone }) => zone === 'document');
  // A line has one foot.
  const feet = new Map([...findFeet(inside), ...findNumbers(inside)].map((foot) => [foot.line, foot]));
  return cutNumberedMarks(lines, [...feet.values()], context);
};

function footOf(line: Line, start: number, number: string | undefined): NumberedMark {
  return { line, number: Number(number), start, end: line.text.length };
}

/** Of the same words, where their numbers go up. */
function findFeet(lines: readonly Line[]): readonly NumberedMark[] {
  const byWords = new Map<string, NumberedMark[]>();
  for (const line of lines) {
    const from = Math.max(0, line.text.length - LONGEST_FOOT);
    const match = FOOT.exec(folded(line).slice(from));
    const [, words = '', number] = match ?? [];
    if (match !== null) getOrMake(byWords, words, () => []).push(footOf(line, from + match.index, number));
  }
  return [...byWords].flatMap(([words, feet]) => {
    const fewest = ADDRESS.test(words) ? FEWEST_ADDRESSED : FEWEST;
    return feet.length >= fewest && countsUp(feet) ? feet : [];
  });
}

/** Of all pages from the first on, whatever stands between them. */
function findNumbers(lines: readonly Line[]): readonly NumberedMark[] {
  const feet = lines.flatMap((line) => {
    if (line.text.length < SHORTEST_LAST) return [];
    const from = line.text.length - TAIL;
    const match = NUMBER.exec(folded(line).slice(from));
    return match === null ? [] : [footOf(line, from + match.index, match[1])];
  });
  const areLong = feet.slice(0, -1).every(({ line }) => line.text.length >= SHORTEST_PAGE);
  return feet.length >= FEWEST && areLong && feet[0]?.number === 1 && countsUp(feet, 1) ? feet : [];
}
