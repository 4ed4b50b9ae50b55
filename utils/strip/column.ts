import type { Line } from '../read/line.ts';
import { rememberLast } from '../remember-last.ts';
import { endsSentence } from '../text/characters.ts';

/** Rows of a narrow column, in UTF-16 code units: wider ones show by themselves that they are text. */
const NARROWEST = 12;
const WIDEST = 26;
/** So much a full row may be shorter or longer than the others: marks hang, numbers are not parted. */
const NEAR = 2;
/** Fewer rows prove no column. */
const FEWEST = 8;
/** Of all lines so many are full rows, and of these so many stop within a sentence, and have a mark: titles have none. */
const FULL = 0.5;
const CUT = 0.6;
const MARKED = 0.4;
/** Says when or by whom the text was published, below its title. */
const LABELLED = /^[^，。：:]{2,8}[：:]/;

/**
 * The rows of a text that was wrapped in a narrow column (text layers of phones, papers in two columns): each of them
 * alone is as short as a button. Tells them by index; null where the lines are no column.
 */
export const findColumn = rememberLast(findRows);

function findRows(lines: readonly Line[]): ReadonlySet<number> | null {
  if (!areNarrow(lines)) return null;
  const document = lines.map((_, index) => index).filter((index) => mayBeRow(lines[index]));
  const textAt = (index: number | undefined) => (index === undefined ? '' : (lines[index]?.text ?? ''));
  const width = commonest(document.map((index) => textAt(index).length));
  if (width === null) return null;
  const isFull = (index: number | undefined) => Math.abs(textAt(index).length - width) <= NEAR;
  const full = document.filter(isFull);
  const cut = full.filter((index) => !endsSentence(textAt(index)));
  const isMarked = (index: number) => /[，、。；：！？,;:!?]/.test(textAt(index));
  const marked = full.filter(isMarked);
  if (full.length < Math.max(FEWEST, document.length * FULL)) return null;
  if (cut.length < full.length * CUT || marked.length < full.length * MARKED) return null;
  const goesOn = new Set(cut);
  const goesOnBelow = (at: number) => isFull(document[at + 1]) && !LABELLED.test(textAt(document[at + 1]));
  // A title may be as long as the rows are wide.
  const first = document.findIndex((index, at) => isFull(index) && (isMarked(index) || goesOnBelow(at)));
  const rows = document.slice(first);
  return new Set(rows.filter((index, at) => isFull(index) || goesOn.has(rows[at - 1] ?? Number.NaN)));
}

/** Most pages have few lines so short, and are told by that. */
function areNarrow(lines: readonly Line[]): boolean {
  let narrow = 0;
  let wide = 0;
  for (const { text, zone } of lines) {
    if (zone !== 'document') continue;
    if (text.length > WIDEST + NEAR) wide++;
    else if (text.length >= NARROWEST - NEAR) narrow++;
  }
  return narrow >= Math.max(FEWEST, wide);
}

function mayBeRow(line: Line | undefined): boolean {
  return line !== undefined && line.zone === 'document' && line.linkShare < 0.5 && line.hint === null;
}

/** The commonest length that a row may have. */
function commonest(lengths: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const length of lengths) {
    if (length >= NARROWEST && length <= WIDEST) counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  const [width] = [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0]);
  return width === 0 ? null : width;
}
