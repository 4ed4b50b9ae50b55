import { type Pass, recordRemoval } from '../../context.ts';
import type { Line } from '../../read/line.ts';
import { compiled } from '../../text/compiled.ts';
import { isProse } from '../layout.ts';
import { keepLines, mayBe } from '../remove.ts';
import { countSentenceEnds, folded, isEnumerated, isLabel, isSalutation } from '../shape.ts';

const CUT = compiled(/(?:…|\.{3})\s*(?:[[【(]?(?:展开|查看|阅读|更多|详[细情]|全文|了解)[^。!?]{0,6})?$/);
const LONGEST_TITLE = 60;
const LONGEST_EXCERPT = 300;
/** A speech may break off once, under a heading, and once again. */
const FEWEST = 3;

/** Cards of other documents: a title and the beginning of its text, cut off, again and again. */
export const removeExcerpts: Pass = (lines, context) => {
  const cards = lines.flatMap((line, index) =>
    line.zone === 'document' && isExcerpt(line) && isTitle(lines[index - 1]) ? [index] : [],
  );
  const runs = cards.filter((index) => isOfRun(index, new Set(cards)));
  const first = runs[0] ?? 0;
  // A page of nothing but previews is what it shows.
  if (!lines.slice(0, Math.max(0, first - 1)).some(isProse)) return lines;
  const taken = new Set(runs.flatMap((index) => [index - 1, index]));
  return keepLines(lines, (line, index) => {
    if (!taken.has(index) || !mayBe(line, 'related')) return true;
    recordRemoval(context, line, 'related');
    return false;
  });
};

/** Rows of data may stand between two cards. */
const FARTHEST = 4;

function isOfRun(index: number, cards: ReadonlySet<number>): boolean {
  const next = (from: number, step: 1 | -1) => {
    for (let at = from + step; at !== from + step * (FARTHEST + 1); at += step) if (cards.has(at)) return at;
    return null;
  };
  let count = 1;
  for (let at = next(index, 1); at !== null && count < FEWEST; at = next(at, 1)) count++;
  for (let at = next(index, -1); at !== null && count < FEWEST; at = next(at, -1)) count++;
  return count >= FEWEST;
}

function isExcerpt(line: Line): boolean {
  const { length } = line.text;
  return length >= 30 && length <= LONGEST_EXCERPT && CUT.test(folded(line).slice(-16));
}

function isTitle(line: Line | undefined): boolean {
  if (line === undefined || line.text.length > LONGEST_TITLE || isSalutation(line)) return false;
  const text = folded(line);
  return countSentenceEnds(text) === 0 && !/[,;:]$/.test(text) && !isEnumerated(line) && !isLabel(line);
}
