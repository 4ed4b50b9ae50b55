import type { Pass } from '../../context.ts';
import { getOrMake } from '../../known.ts';
import type { Line } from '../../read/line.ts';
import { cutLines, cutRanges } from '../remove.ts';
import { folded } from '../shape.ts';
import { ADDRESS } from './watermark.ts';

/** Words set off behind a line, and a number. */
const FOOT = /\s(\S.{2,58}\S)\s(\d{1,3})$/;
/** So many with the address of a site show that they are feet of pages; more where they have none. */
const FEWEST_ADDRESSED = 2;
const FEWEST = 3;

interface Foot {
  readonly line: Line;
  readonly start: number;
  readonly number: number;
}

/** What a library prints at the foot of its pages, glued to their last lines: `…各项工作 某某文库网 wenku.….com 2`. */
export const removePageFeet: Pass = (lines, context) => {
  const byWords = new Map<string, Foot[]>();
  for (const line of lines) {
    const match = line.zone === 'document' ? FOOT.exec(folded(line)) : null;
    const [, words = '', number = ''] = match ?? [];
    if (match !== null)
      getOrMake(byWords, words, () => []).push({ line, start: match.index, number: Number(number) });
  }
  const feet = new Map(
    [...byWords]
      .filter(areFeet)
      .flatMap(([, found]) => found.map(({ line, start }) => [line, start] as const)),
  );
  if (feet.size === 0) return lines;
  return cutLines(lines, (line) => {
    const start = feet.get(line);
    return start === undefined ? line : cutRanges(line, [[start, line.text.length]], context, 'page-number');
  });
};

/** Their numbers go up. */
function areFeet([words, feet]: readonly [string, readonly Foot[]]): boolean {
  if (feet.length < (ADDRESS.test(words) ? FEWEST_ADDRESSED : FEWEST)) return false;
  return feet.every(({ number }, at) => at === 0 || number > (feet[at - 1]?.number ?? 0));
}
