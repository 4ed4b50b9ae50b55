import type { Pass } from '../../context.ts';
import type { Line } from '../../read/line.ts';
import { lettersOf } from '../../text/letters.ts';
import { countByRun } from '../../text/repeats.ts';
import { isProse } from '../layout.ts';
import { dropLines } from '../remove.ts';
import { folded, isLabel, isSalutation } from '../shape.ts';
import { coreOf, titleCore } from '../title/text.ts';

/** In letters, as all of these. */
const SHORTEST_TITLE = 4;
const SHORTEST_COPY = 200;
/** No file shown twice is longer; the search takes time by the square of it. */
const LONGEST_COPY = 300_000;
const WINDOW = 10;
/** What differs in a copy at one place: a mask, a page's number, a misread word. A sentence of its own is more. */
const MOST_DIFFERENT = 14;
/** The share of its windows that a copied line has in common with the first copy. */
const COPIED = 0.85;
/** A copy that lost its breaks stands in one line. */
const FLATTENED = 0.8;
const FEWEST_LINES = 4;

/**
 * The same speech a second time, under its title again: a host shows the file's pages and prints its text below. Of the
 * two the one goes that lost its breaks, where the other has them, or else the second; the pieces of a collection stay.
 */
export const removeSecondCopy: Pass = (lines, context) => {
  const start = startOfSecond(lines, titleCore(context.title));
  if (start === null) return lines;
  const above = lines.slice(0, start);
  const whole = lettersOf(above.map(folded).join(''));
  if (whole.length > LONGEST_COPY) return lines;
  const copy: Line[] = [];
  for (const line of lines.slice(start)) {
    if (line.zone === 'outside' || !isRepeated(lettersOf(folded(line)), whole)) break;
    copy.push(line);
  }
  const length = lettersOf(copy.map(folded).join('')).length;
  if (length < SHORTEST_COPY) return lines;
  const flattened = above.find(({ text }) => text.length > FLATTENED * length);
  const dropped = flattened && copy.length >= FEWEST_LINES ? flattenedCopy(flattened, copy) : copy;
  return dropLines(lines, context, 'summary-repeat', new Set(dropped));
};

/** Where text follows a copy of the title below the text. */
function startOfSecond(lines: readonly Line[], core: string): number | null {
  if (core.length < SHORTEST_TITLE || lines.some(isLabel)) return null;
  const text = lines.findIndex((line) => line.zone === 'document' && isProse(line));
  const title = lines.findIndex((line, index) => {
    const next = lines[index + 1];
    if (text === -1 || index <= text || line.zone === 'outside' || next === undefined) return false;
    return (isProse(next) || isSalutation(next)) && coreOf(line) === core;
  });
  return title === -1 ? null : title + 1;
}

/** The first copy goes where nothing is in it that the second has not, else the second. */
function flattenedCopy(flattened: Line, copy: readonly Line[]): readonly Line[] {
  const isWhole = isRepeated(lettersOf(folded(flattened)), lettersOf(copy.map(folded).join('')));
  return isWhole ? [flattened] : copy;
}

/** Whether nearly all of a text stands in the whole too, and no stretch of it is new. */
function isRepeated(text: string, whole: string): boolean {
  if (text.length < WINDOW) return whole.includes(text);
  return countByRun(text, whole, WINDOW, COPIED, MOST_DIFFERENT + WINDOW) > 0;
}
