import { type Context, recordChange } from '../context.ts';
import type { Line } from '../read/line.ts';
import { isHanUnit, isSpaceUnit } from '../text/characters.ts';
import { matchesOf } from '../text/matches.ts';
import type { Span } from '../text/sentences.ts';

const HALF_WIDTH = ',:;!?()';
/** The code unit behind those of the marks and the digits. */
const PAST_MARKS = 0x40;
/** From a mark to its full-width form, in code units. */
const TO_FULL_WIDTH = 0xfee0;
const OPEN = '('.charCodeAt(0);
const CLOSE = ')'.charCodeAt(0);

const ADDRESS = /(?:https?:\/\/|www\.)[!-~]+|[\w.+-]+@[\w-]+\.[\w.]+|&#?\w{1,8};/g;
const CHINESE_MARKS = '、。“”‘’《》〈〉「」『』【】〔〕…—';
/** `。。` may be an ellipsis that was typed short, within a sentence: it is one stop where the next one counts or concludes. */
const TWICE =
  /(?<=[\u3400-\u9fff\d”’」』）)》]\s*)(?:[，,](?:\s*[，,])+|、(?:\s*、)+|[；;](?:\s*[；;])+|。\s*。(?=$|\s*(?:(?:首先|其次|再次)[，,]|第[一二三四五六][，,、]|[一二三四五六]是|[一二三四五六]要|最后[，,]|最後[，,]|此外|另外[，,]|因此|所以[，,]|[总總][之的][，,来來]|同志们|同志們|各位|[（(][一二三四五六\d][)）]|[一二三四五六]、|\d{1,2}[.．、](?!\d)|[①-⑳])))/g;
/** A comma beside the mark of a list: `荒坡，、滩涂`. */
const OVERRULED =
  /(?<=[\u3400-\u9fff”’」』）)》](?<![一二三四五六七八九十]))[，,]\s*(?=、\s*[\u3400-\u9fff“‘「『（(《])/g;
/** What a mark's own width does not depend on: other marks, so that a second time changes nothing. */
const SKIPPED = '.,:;!?()，：；！？（）';

/** A dash as it is typed where the keyboard has none: 节日--教师节 (a dash takes two characters, GB/T 15834—2011, 4.13). */
const TYPED_DASH = /(?<=[\u3400-\u9fff”’」』）)》])\s?-{2,4}\s?(?=[\u3400-\u9fff“‘「『（(《])/g;

/** Sets punctuation in Chinese text and in the title full-width; numbers, times, addresses and Latin text keep theirs. */
export function widenPunctuation(lines: readonly Line[], context: Context): readonly Line[] {
  context.title = widenMarks(setDashes(context.title, context), context);
  return lines.map((line) => {
    const text = widenMarks(mergeRuns(setDashes(line.text, context), context), context);
    return text === line.text ? line : { ...line, text };
  });
}

function setDashes(text: string, context: Context): string {
  if (!text.includes('--')) return text;
  return text.replace(TYPED_DASH, (before) => {
    recordChange(context, { kind: 'punctuation', before, after: '——', certain: true });
    return '——';
  });
}

/**
 * `......`, `。。。`, `…………` and `„„`, as old files are read, are ……, `————` is ——; a comma, or a stop, that was typed twice is
 * one.
 */
function mergeRuns(text: string, context: Context): string {
  if (!/[.。—，,、；;]\s*[.。—，,、；;]|……\s*…|„\s*„/.test(text)) return text;
  const standsWide = lookAround(text);
  const single = text.replace(TWICE, (run, at: number) => {
    if (!standsWide(at)) return run;
    const after = run.charAt(0);
    recordChange(context, { kind: 'punctuation', before: run, after, certain: true });
    return after;
  });
  const ruled = single.replace(OVERRULED, (comma) => {
    const before = `${comma.trim()}、`;
    recordChange(context, { kind: 'punctuation', before, after: '、', certain: true });
    return '';
  });
  return mergeLongRuns(ruled, context);
}

function mergeLongRuns(text: string, context: Context): string {
  const standsWide = lookAround(text);
  const merged = text.replace(
    /\.(?:\s*\.){2,}|。(?:\s*。){2,}|—(?:\s*—){2,}|„(?:\s*„)+/g,
    (run, at: number) => {
      if (run[0] === '.' && !standsWide(at)) return run;
      const after = run[0] === '—' ? '——' : '……';
      recordChange(context, { kind: 'punctuation', before: run, after, certain: true });
      return after;
    },
  );
  // Last, for what is one now may stand beside another.
  return merged.replace(/…(?:\s*…){2,}/g, (before) => {
    recordChange(context, { kind: 'punctuation', before, after: '……', certain: true });
    return '……';
  });
}

function widenMarks(text: string, context: Context): string {
  let judge: ((at: number) => boolean) | null = null;
  let widened = '';
  let from = 0;
  const counts = new Map<number, number>();
  for (let at = 0; at < text.length; at++) {
    const mark = text.charCodeAt(at);
    if (mark >= PAST_MARKS || !HALF_WIDTH.includes(text.charAt(at))) continue;
    judge ??= judgeMarks(text);
    if (!judge(at)) continue;
    widened += text.slice(from, at) + String.fromCharCode(mark + TO_FULL_WIDTH);
    from = at + 1;
    counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  for (const [mark, count] of counts) {
    const [before, after] = [String.fromCharCode(mark), String.fromCharCode(mark + TO_FULL_WIDTH)];
    const change = { kind: 'punctuation', before, after, certain: true } as const;
    recordChange(context, count === 1 ? change : { ...change, count });
  }
  return from === 0 ? text : widened + text.slice(from);
}

/** Tells of the half-width marks of a text, asked from left to right, which are to be full-width. */
function judgeMarks(text: string): (at: number) => boolean {
  const addresses = findAddresses(text);
  const brackets = findWideBrackets(text);
  const standsWide = lookAround(text);
  let address = 0;
  return (at) => {
    while ((addresses[address]?.end ?? Infinity) <= at) address++;
    if ((addresses[address]?.start ?? Infinity) <= at) return false;
    const mark = text.charCodeAt(at);
    return mark === OPEN || mark === CLOSE ? brackets.has(at) : standsWide(at);
  };
}

/** Web and mail addresses, and leaked entities: each has something in it that prose lacks. */
function findAddresses(text: string): Span[] {
  if (!/[@&]|:\/\/|www/.test(text)) return [];
  return matchesOf(text, ADDRESS).map(({ 0: address, index }) => ({
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
  for (const { 0: bracket, index } of matchesOf(text, /[()（）]/g)) {
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
