import { type Context, recordChange } from '../context.ts';
import type { Line } from '../read/line.ts';
import { DESCRIPTION } from '../strip/notes/description.ts';
import { endsSentence, isHan } from '../text/characters.ts';
import { foldWords } from '../text/fold-words.ts';
import { partsWord } from '../text/words.ts';

/** Text layers part the digits of a number. */
const COUNTER = /^\d(?:\s*\d){0,2}[、.．]\s*(?=[^\d\s])/;
/** The share of lines that begin with a number where each page is one. */
const LEAST_NUMBERED = 0.25;
/** But for the last, in UTF-16 code units. */
const SHORTEST_PAGE = 100;
const MARK = /^[，,。；;、！!？?）)”》]/;

/**
 * Takes out the number of a page that stands glued before its first line: `3、,全市`, `继续保持发⏎2、展势头`. No item
 * of a list begins with a mark, or with the other half of a word; one that counts next to such a number and stands in the
 * middle of a sentence is no item either.
 */
export function removeCounters(lines: readonly Line[], context: Context): readonly Line[] {
  const counted = countsPages(lines, context);
  const sure = sureNumbers(lines);
  let page = 0;
  return lines.map((line, index) => {
    const counter = COUNTER.exec(line.text)?.[0];
    if (counter === undefined) return line;
    const rest = line.text.slice(counter.length);
    const ordinal = ordinalOf(counter);
    // The first may have gone with the title it stood before.
    const isNextPage = counted && (ordinal === page + 1 || (page === 0 && ordinal === 2));
    const isBesideSure =
      (sure.has(ordinal - 1) || sure.has(ordinal + 1)) && stopsWithin(lines[index - 1]?.text ?? '');
    if (isNextPage) page = ordinal;
    else if (isBesideSure) sure.add(ordinal);
    else if (!sure.has(ordinal) || !isSure(line, counter, lines[index - 1])) return line;
    recordChange(context, { kind: 'noise', before: counter, after: '', certain: true });
    return { ...line, text: rest };
  });
}

function ordinalOf(counter: string): number {
  return Number.parseInt(counter.replace(/\s+/g, ''), 10);
}

/** The numbers before a mark, or before the other half of a word. */
function sureNumbers(lines: readonly Line[]): Set<number> {
  const sure = new Set<number>();
  lines.forEach((line, index) => {
    const counter = COUNTER.exec(line.text)?.[0];
    if (counter !== undefined && isSure(line, counter, lines[index - 1])) sure.add(ordinalOf(counter));
  });
  return sure;
}

function isSure({ text }: Line, counter: string, before: Line | undefined): boolean {
  const rest = text.slice(counter.length);
  return MARK.test(rest) || goesOn(before?.text ?? '', rest);
}

/**
 * Hosts that print a file's text below `资源描述` number its pages from 1 on, one a line. Where few lines have a number,
 * it is an item's.
 */
function countsPages(lines: readonly Line[], { removed }: Context): boolean {
  if (!removed.some(({ text }) => text.length < 10 && DESCRIPTION.test(foldWords(text)))) return false;
  const numbered = lines.filter(({ text }) => COUNTER.test(text));
  const whole = numbered.slice(0, -1);
  return (
    numbered.length >= LEAST_NUMBERED * lines.length &&
    whole.every(({ text }) => text.length >= SHORTEST_PAGE)
  );
}

/** The page border cut a word. */
function goesOn(before: string, after: string): boolean {
  return stopsWithin(before) && partsWord(before, after);
}

/** A sentence is broken off in the middle of a clause. */
function stopsWithin(before: string): boolean {
  return !endsSentence(before) && isHan(before.at(-1)) && /[，,。；;]/.test(before);
}
