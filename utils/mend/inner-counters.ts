import { type Context, recordChange } from '../context.ts';
import type { Line } from '../read/line.ts';
import { isHan } from '../text/characters.ts';
import { cutSpans } from '../text/cut-spans.ts';
import { matchesOf } from '../text/matches.ts';
import { partsWord } from '../text/words.ts';

/** Between two words; behind a sentence only where the line ends too, and alone on a line. */
const COUNTER = /(?:(?<=[\u3400-\u9fff，、])|(?<=^|[。！？]))(\d{1,3})、(?:(?=[\u3400-\u9fff])|$)/g;
/** Most lines have none of these. */
const SOUGHT = /\d、/;
const FEWEST = 3;
/** A page holds more than this, in UTF-16 code units. */
const SHORTEST_PAGE = 80;

/** The number of a page as it stands in the text. */
interface Counter {
  readonly line: Line;
  readonly number: number;
  readonly start: number;
  readonly end: number;
  /** Offset in the whole text. */
  readonly at: number;
}

/**
 * Takes out the numbers of pages that stand in the middle of sentences, `作了发1、言 … 把监2、理单位`: they count up
 * through the text, a page apart, and one at least parts a word, as no item of a list does. The last may stand behind the text.
 */
export function removeInnerCounters(lines: readonly Line[], context: Context): readonly Line[] {
  const found = findCounters(lines);
  const counters = found.filter((_, index) => standsApart(found, index));
  if (!countPages(counters)) return lines;
  const byLine = Map.groupBy(counters, ({ line }) => line);
  return lines.flatMap((line) => {
    const inside = byLine.get(line);
    if (inside === undefined) return [line];
    for (const { start, end } of inside) {
      recordChange(context, { kind: 'noise', before: line.text.slice(start, end), after: '', certain: true });
    }
    const text = cutSpans(line.text, inside);
    return text === '' ? [] : [{ ...line, text }];
  });
}

function findCounters(lines: readonly Line[]): Counter[] {
  let before = 0;
  return lines.flatMap((line) => {
    const offset = before;
    before += line.text.length;
    if (!SOUGHT.test(line.text)) return [];
    return matchesOf(line.text, COUNTER)
      .map(({ 0: counter, 1: number, index }) => ({
        line,
        number: Number(number),
        start: index,
        end: index + counter.length,
        at: offset + index,
      }))
      .filter(({ start, end }) => isInside(line.text, start) || end === line.text.length);
  });
}

function isInside(text: string, start: number): boolean {
  return start > 0 && !/[。！？]/.test(text.charAt(start - 1));
}

/** One may be missing that stood before a line and is gone by now. */
function countPages(counters: readonly Counter[]): boolean {
  if (counters.length < FEWEST || (counters[0]?.number ?? 0) > 2) return false;
  const counting = counters.every(({ number }, index) => {
    const step = number - (counters[index - 1]?.number ?? number - 1);
    return step === 1 || step === 2;
  });
  return counting && countLetters(counters) >= FEWEST && counters.some(standsInWord);
}

/** How many different characters stand before them: a label's is always the same (图1、 … 图2、). */
function countLetters(counters: readonly Counter[]): number {
  const letters = counters.map(({ line, start }) => line.text.charAt(start - 1));
  return new Set(letters.filter(isHan)).size;
}

/** Items of a list in a sentence are close to each other; the last page may be short. */
function standsApart(counters: readonly Counter[], index: number): boolean {
  const at = counters[index]?.at ?? 0;
  const next = counters[index + 1];
  const nearBefore = at - (counters[index - 1]?.at ?? Number.NEGATIVE_INFINITY) <= SHORTEST_PAGE;
  if (nearBefore && !endsLine(counters[index])) return false;
  return next === undefined || endsLine(next) || next.at - at > SHORTEST_PAGE;
}

function endsLine(counter: Counter | undefined): boolean {
  return counter !== undefined && counter.end === counter.line.text.length;
}

function standsInWord({ line: { text }, start, end }: Counter): boolean {
  return start > 0 && end < text.length && partsWord(text.slice(0, start), text.slice(end));
}
