import { type Context, recordChange } from '../context.ts';
import type { Line } from '../read/line.ts';
import { DESCRIPTION } from '../strip/notes/description.ts';
import { SALUTATION_START } from '../strip/shape.ts';
import { endsSentence, isHan } from '../text/characters.ts';
import { foldWords } from '../text/fold-words.ts';
import { partsWord } from '../text/words.ts';

/** Text layers part the digits of a number. */
const COUNTER = /^\d(?:\s*\d){0,2}[、.．]\s*(?=[^\d\s])/;
/** The same without its mark, before a word that is no measure. */
const BARE =
  /^\d{1,3}\s+(?=[\u3400-\u9fff])(?!.?[年月日号號时時点點分秒天岁歲个個只隻人名位户戶家村镇鎮乡鄉万萬亿億元块塊吨噸斤克米里亩畝度层層楼樓期届屆批次项項条條款篇章])/;
const DIGIT = /^\d/;
/** The share of lines that begin with a number where each page is one. */
const LEAST_NUMBERED = 0.25;
/** But for the last, in UTF-16 code units. */
const SHORTEST_PAGE = 100;
const ENDS_IN_COMMA = /[，,、]$/;
const MARK = /^[，,。；;、！!？?）)”》]/;

/**
 * Takes out the number of a page that stands glued before its first line: `3、,全市`, `继续保持发⏎2、展势头`. No item
 * of a list begins with a mark, or with the other half of a word; one that counts next to such a number and stands in the
 * middle of a sentence is no item either, nor are several there that count up, nor one before the address of a speech.
 */
export function removeCounters(lines: readonly Line[], context: Context): readonly Line[] {
  const counted = countsPages(lines, context);
  const counters = findCounters(lines);
  const pages = new Set([...pagesAmong(counters), ...beforeAddress(lines, counters)]);
  let page = 0;
  return lines.map((line, index) => {
    const counter = counters.get(index);
    if (counter === undefined) return line;
    const { ordinal, text, marked } = counter;
    // The first may have gone with the title it stood before.
    const isNextPage = counted && marked && (ordinal === page + 1 || (page === 0 && ordinal === 2));
    if (isNextPage) page = ordinal;
    else if (!pages.has(counter)) return line;
    recordChange(context, { kind: 'noise', before: text, after: '', certain: true });
    return { ...line, text: line.text.slice(text.length) };
  });
}

/** A number before a line. */
interface Counter {
  readonly text: string;
  readonly ordinal: number;
  /** It has the mark of a number behind it. */
  readonly marked: boolean;
  /** No item's: it stands before a mark, or before the other half of a word. */
  readonly sure: boolean;
  /** In the middle of a sentence. */
  readonly within: boolean;
  /** How much text stands above it, in UTF-16 code units. */
  readonly above: number;
}

function findCounters(lines: readonly Line[]): ReadonlyMap<number, Counter> {
  const counters = new Map<number, Counter>();
  let length = 0;
  let last = 0;
  lines.forEach((line, index) => {
    const above = length;
    length += line.text.length;
    if (!DIGIT.test(line.text)) return;
    const numbered = COUNTER.exec(line.text)?.[0];
    const text = numbered ?? BARE.exec(line.text)?.[0];
    if (text === undefined) return;
    const before = lines[index - 1]?.text ?? '';
    const marked = numbered !== undefined;
    const sure = marked && isSure(line, text, before);
    // Items of a list may end with commas; pages are longer.
    const within = stopsWithin(before) || (ENDS_IN_COMMA.test(before) && above - last >= SHORTEST_PAGE);
    counters.set(index, { text, ordinal: ordinalOf(text), marked, sure, within, above });
    last = above;
  });
  return counters;
}

/** The sure ones, and those in the middle of a sentence that count up to one or on from it. */
function pagesAmong(counters: ReadonlyMap<number, Counter>): ReadonlySet<Counter> {
  const all = [...counters.values()];
  const pages = new Set([...all.filter(({ sure }) => sure), ...countUp(all)]);
  const take = (counter: Counter, beside: Counter | undefined, step: 1 | -1) => {
    if (counter.within && beside !== undefined && counter.ordinal === beside.ordinal + step)
      pages.add(counter);
    return pages.has(counter) ? counter : beside;
  };
  let beside: Counter | undefined;
  for (const counter of all) beside = take(counter, beside, 1);
  beside = undefined;
  for (const counter of all.toReversed()) beside = take(counter, beside, -1);
  return pages;
}

/** The address up to its colon. */
const LONGEST_ADDRESS = 64;
const ADDRESS = /^[^。!?;:]{2,60}:/;

/** One before the address that opens the text: `1、各位代表：`. Speeches that are counted so are several. */
function beforeAddress(lines: readonly Line[], counters: ReadonlyMap<number, Counter>): readonly Counter[] {
  const found = [...counters].filter(([index, { text, marked }]) => {
    const behind = foldWords(lines[index]?.text.slice(text.length, text.length + LONGEST_ADDRESS) ?? '');
    return marked && ADDRESS.test(behind) && SALUTATION_START.test(behind);
  });
  return found.length === 1 ? found.filter(([index]) => index === 0).map(([, counter]) => counter) : [];
}

/** So many in the middle of sentences count the pages, if most have their mark. */
const FEWEST = 3;

function countUp(all: readonly Counter[]): readonly Counter[] {
  const run: Counter[] = [];
  /** Counts on from the run, but a sentence ends before it: a page may begin with a paragraph. */
  let between: Counter | null = null;
  for (const counter of all) {
    const last = run.at(-1);
    const next = last === undefined ? counter.ordinal <= 2 : counter.ordinal === last.ordinal + 1;
    if (counter.within && next) run.push(counter);
    else if (counter.within && between !== null && counter.ordinal === between.ordinal + 1)
      run.push(between, counter);
    else {
      if (next && isPageBelow(counter, last)) between ??= counter;
      continue;
    }
    between = null;
  }
  const marked = run.filter((counter) => counter.marked);
  return run.length >= FEWEST && marked.length > run.length / 2 ? run : [];
}

function isPageBelow(counter: Counter, before: Counter | undefined): boolean {
  return before !== undefined && counter.above - before.above >= SHORTEST_PAGE;
}

function ordinalOf(counter: string): number {
  return Number.parseInt(counter.replace(/\s+/g, ''), 10);
}

function isSure({ text }: Line, counter: string, before: string): boolean {
  const rest = text.slice(counter.length);
  return MARK.test(rest) || goesOn(before, rest);
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
