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

const HALF_WIDTH = new Uint8Array(0x10000);
for (const mark of Object.keys(FULL_WIDTH)) HALF_WIDTH[mark.charCodeAt(0)] = 1;

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
  const sides = lookAround(text);
  return text.replace(/\.(?:\s*\.){2,}|。(?:\s*。){2,}|—(?:\s*—){2,}/g, (run, at: number) => {
    if (run[0] === '.' && !sides.before[at] && !sides.after[at + run.length]) return run;
    const after = run[0] === '—' ? '——' : '……';
    recordChange(context, { kind: 'punctuation', before: run, after, certain: true });
    return after;
  });
}

function widenMarks(text: string, context: Context): string {
  const first = text.search(/[,:;!?()]/);
  if (first < 0) return text;
  const addresses = findAddresses(text);
  const brackets = pairBrackets(text);
  const sides = lookAround(text);
  const counts = new Map<string, number>();
  let widened = '';
  let done = 0;
  for (let at = first, address = 0; at < text.length; at++) {
    if (HALF_WIDTH[text.charCodeAt(at)] !== 1) continue;
    while ((addresses[address]?.end ?? Infinity) <= at) address++;
    if ((addresses[address]?.start ?? Infinity) <= at || !isWide(at, sides, brackets.get(at))) continue;
    const mark = text.charAt(at);
    counts.set(mark, (counts.get(mark) ?? 0) + 1);
    widened += text.slice(done, at) + FULL_WIDTH[mark];
    done = at + 1;
  }
  for (const [before, count] of counts) {
    const change = { kind: 'punctuation', before, after: FULL_WIDTH[before] ?? '', certain: true } as const;
    recordChange(context, count === 1 ? change : { ...change, count });
  }
  return widened + text.slice(done);
}

/** Web and mail addresses, and leaked entities: each has something in it that prose lacks. */
function findAddresses(text: string): Span[] {
  if (!/[@&]|:\/\/|www/.test(text)) return [];
  return [...text.matchAll(ADDRESS)].map(({ 0: address, index }) => ({
    start: index,
    end: index + address.length,
  }));
}

/** Whether the mark at an offset, a bracket with its partner, stands in Chinese text. */
function isWide(at: number, sides: Sides, partner = at): boolean {
  return standsWide(at, sides) || (partner !== at && standsWide(partner, sides));
}

function standsWide(at: number, { before, after }: Sides): boolean {
  return before[at] === CHINESE || after[at + 1] === CHINESE;
}

/** For each gap between characters, whether the nearest one that is no mark is Chinese, on either side. */
interface Sides {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
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

function lookAround(text: string): Sides {
  const { length } = text;
  const before = new Uint8Array(length + 1);
  const after = new Uint8Array(length + 1);
  let side = FOREIGN;
  for (let at = 0; at < length; at++) {
    const said = sideOf(text.charCodeAt(at));
    if (said !== NEITHER) side = said;
    before[at + 1] = side;
    after[at] = said;
  }
  side = FOREIGN;
  for (let at = length - 1; at >= 0; at--) {
    if (after[at] === NEITHER) after[at] = side;
    else side = after[at] ?? FOREIGN;
  }
  return { before, after };
}

/** Offsets of brackets that belong together, both ways, whichever width they have; none where all are full-width. */
function pairBrackets(text: string): Map<number, number> {
  const pairs = new Map<number, number>();
  if (!/[()]/.test(text)) return pairs;
  const open: number[] = [];
  for (const match of text.matchAll(/[()（）]/g)) {
    if (match[0] === '(' || match[0] === '（') open.push(match.index);
    else {
      const start = open.pop();
      if (start === undefined) continue;
      pairs.set(start, match.index);
      pairs.set(match.index, start);
    }
  }
  return pairs;
}
