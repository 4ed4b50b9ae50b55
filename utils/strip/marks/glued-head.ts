import type { Pass } from '../../context.ts';
import { getOrMake } from '../../known.ts';
import type { Line } from '../../read/line.ts';
import { cutLines, cutRanges } from '../remove.ts';
import { folded } from '../shape.ts';
import { isPageNumber } from './page-number.ts';

/** What may be a page's head before its text. */
const OPENING = /^([^\s,。:;!?…“”]{6,40})\s+(?=\S)/;
const REPEATS = 3;
/** A page's text is longer, in UTF-16 code units. */
const SHORTEST_PAGE = 80;
/** So many lines of the host's may stand between a page's number and the next page. */
const BETWEEN = 4;

/** The same words before the text of page after page, parted from it by a space: each but the first stands behind a page's number. */
export const removeGluedHeads: Pass = (lines, context) => {
  const pages = new Map<string, number[]>();
  lines.forEach((line, index) => {
    const head = line.zone === 'document' ? headOf(line) : null;
    if (head !== null) getOrMake(pages, head, () => []).push(index);
  });
  const heads = [...pages.values()].filter(
    ([, ...later]) => later.length >= REPEATS - 1 && later.every((index) => followsNumber(lines, index)),
  );
  const cut = new Set(heads.flat());
  return cutLines(lines, (line, index) =>
    cut.has(index) ? cutRanges(line, [[0, headOf(line)?.length ?? 0]], context, 'page-number') : line,
  );
};

function headOf(line: Line): string | null {
  return line.text.length < SHORTEST_PAGE ? null : (OPENING.exec(folded(line))?.[1] ?? null);
}

function followsNumber(lines: readonly Line[], index: number): boolean {
  return lines
    .slice(Math.max(0, index - BETWEEN - 1), index)
    .some(
      (line, at, before) =>
        isPageNumber(line) && before.slice(at).every(({ text }) => text.length < SHORTEST_PAGE),
    );
}
