import type { Pass } from '../../context.ts';
import { getOrMake } from '../../known.ts';
import type { Line } from '../../read/line.ts';
import { cutLines, cutRanges } from '../remove.ts';
import { folded } from '../shape.ts';
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

interface Foot {
  readonly line: Line;
  readonly start: number;
  readonly number: number;
}

/**
 * What a library prints at the foot of its pages, glued to their last lines: `…各项工作 某某文库网 wenku.….com 2`; of pages
 * that are a line each, their numbers alone.
 */
export const removePageFeet: Pass = (lines, context) => {
  const inside = lines.filter(({ zone }) => zone === 'document');
  const starts = new Map(
    [...findFeet(inside), ...findNumbers(inside)].map(({ line, start }) => [line, start]),
  );
  if (starts.size === 0) return lines;
  return cutLines(lines, (line) => {
    const start = starts.get(line);
    return start === undefined ? line : cutRanges(line, [[start, line.text.length]], context, 'page-number');
  });
};

/** Of the same words, where their numbers go up. */
function findFeet(lines: readonly Line[]): readonly Foot[] {
  const byWords = new Map<string, Foot[]>();
  for (const line of lines) {
    const from = Math.max(0, line.text.length - LONGEST_FOOT);
    const match = FOOT.exec(folded(line).slice(from));
    const [, words = '', number = ''] = match ?? [];
    if (match !== null)
      getOrMake(byWords, words, () => []).push({ line, start: from + match.index, number: Number(number) });
  }
  return [...byWords].flatMap(([words, feet]) => {
    const fewest = ADDRESS.test(words) ? FEWEST_ADDRESSED : FEWEST;
    return feet.length >= fewest && goUp(feet) ? feet : [];
  });
}

/** Of all pages from the first on, whatever stands between them. */
function findNumbers(lines: readonly Line[]): readonly Foot[] {
  const feet = lines.flatMap((line): readonly Foot[] => {
    if (line.text.length < SHORTEST_LAST) return [];
    const from = line.text.length - TAIL;
    const match = NUMBER.exec(folded(line).slice(from));
    return match === null ? [] : [{ line, start: from + match.index, number: Number(match[1]) }];
  });
  const areLong = feet.slice(0, -1).every(({ line }) => line.text.length >= SHORTEST_PAGE);
  return feet.length >= FEWEST && areLong && feet.every(({ number }, at) => number === at + 1) ? feet : [];
}

function goUp(feet: readonly Foot[]): boolean {
  return feet.every(({ number }, at) => at === 0 || number > (feet[at - 1]?.number ?? 0));
}
