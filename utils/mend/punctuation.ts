import { type Context, recordChange } from '../context.ts';
import type { Line } from '../read/line.ts';
import { isHanUnit, isSpaceUnit } from '../text/characters.ts';
import type { Span } from '../text/sentences.ts';

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
};

const HALF_WIDTH = /[,:;!?()]/g;
const ADDRESS = /(?:https?:\/\/|www\.)[!-~]+|[\w.+-]+@[\w-]+\.[\w.]+|&#?\w{1,8};/g;
const CHINESE_MARKS = '、。“”‘’《》〈〉「」『』【】〔〕…—';
/** What a mark's own width does not depend on: other marks, so that a second time changes nothing. */
const SKIPPED = '.,:;!?()，：；！？（）';

/** Sets punctuation in Chinese text and in the title full-width; numbers, times, addresses and Latin text keep theirs. */
export function widenPunctuation(lines: readonly Line[], context: Context): readonly Line[] {
  context.title = widenMarks(context.title, context);
  return lines.map((line) => {
    const text = widenMarks(mergeRuns(line.text, context), context);
    return text === line.text ? line : { ...line, text };
  });
}

/** `......` and `。。。` are ……, `————` is ——. */
function mergeRuns(text: string, context: Context): string {
  if (!/[.。—]\s*[.。—]/.test(text)) return text;
  const standsWide = lookAround(text);
  return text.replace(/\.(?:\s*\.){2,}|。(?:\s*。){2,}|—(?:\s*—){2,}/g, (run, at: number) => {
    if (run[0] === '.' && !standsWide(at)) return run;
    const after = run[0] === '—' ? '——' : '……';
    recordChange(context, { kind: 'punctuation', before: run, after, certain: true });
    return after;
  });
}

function widenMarks(text: string, context: Context): string {
  if (text.search(HALF_WIDTH) < 0) return text;
  const addresses = findAddresses(text);
  const brackets = findWideBrackets(text);
  const standsWide = lookAround(text);
  const counts = new Map<string, number>();
  let address = 0;
  const widened = text.replace(HALF_WIDTH, (mark, at: number) => {
    while ((addresses[address]?.end ?? Infinity) <= at) address++;
    if ((addresses[address]?.start ?? Infinity) <= at) return mark;
    const isWide = mark === '(' || mark === ')' ? brackets.has(at) : standsWide(at);
    if (!isWide) return mark;
    counts.set(mark, (counts.get(mark) ?? 0) + 1);
    return FULL_WIDTH[mark] ?? mark;
  });
  for (const [before, count] of counts) {
    const change = { kind: 'punctuation', before, after: FULL_WIDTH[before] ?? '', certain: true } as const;
    recordChange(context, count === 1 ? change : { ...change, count });
  }
  return widened;
}

/** Web and mail addresses, and leaked entities: each has something in it that prose lacks. */
function findAddresses(text: string): Span[] {
  if (!/[@&]|:\/\/|www/.test(text)) return [];
  return [...text.matchAll(ADDRESS)].map(({ 0: address, index }) => ({
    start: index,
    end: index + address.length,
  }));
}

/** Offsets of brackets in Chinese text, both of a pair, whichever width they have; none where all are full-width. */
function findWideBrackets(text: string): ReadonlySet<number> {
  const wide = new Set<number>();
  if (!/[()]/.test(text)) return wide;
  const standsWide = lookAround(text);
  const open: number[] = [];
  for (const { 0: bracket, index } of text.matchAll(/[()（）]/g)) {
    if (standsWide(index)) wide.add(index);
    if (bracket === '(' || bracket === '（') open.push(index);
    else {
      const start = open.pop();
      if (start !== undefined && (wide.has(start) || wide.has(index))) wide.add(start).add(index);
    }
  }
  return wide;
}

const FOREIGN = 0;
const CHINESE = 1;
const NEITHER = 2;

/** By code unit: what a mark says of the marks beside it. */
const MARKS = new Uint8Array(0x10000);
for (const mark of SKIPPED) MARKS[mark.charCodeAt(0)] = NEITHER;
for (const mark of CHINESE_MARKS) MARKS[mark.charCodeAt(0)] = CHINESE;

function sideOf(unit: number): number {
  if (isHanUnit(unit)) return CHINESE;
  return isSpaceUnit(unit) ? NEITHER : (MARKS[unit] ?? FOREIGN);
}

/**
 * Tells of marks, asked from left to right, whether one stands in Chinese text: whether the nearest character on
 * either side that is no mark is Chinese. No character is looked at twice, however long a run of marks is.
 */
function lookAround(text: string): (at: number) => boolean {
  let seen = 0;
  let left = FOREIGN;
  let next = -1;
  let right = FOREIGN;
  return (at) => {
    for (let back = at - 1; back >= seen; back--) {
      const side = sideOf(text.charCodeAt(back));
      if (side === NEITHER) continue;
      left = side;
      break;
    }
    seen = at;
    if (next <= at) {
      right = FOREIGN;
      for (next = at + 1; next < text.length; next++) {
        const side = sideOf(text.charCodeAt(next));
        if (side === NEITHER) continue;
        right = side;
        break;
      }
    }
    return left === CHINESE || right === CHINESE;
  };
}
