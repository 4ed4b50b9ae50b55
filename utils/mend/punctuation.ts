import { type Context, recordChange } from '../context.ts';
import type { Line } from '../read/line.ts';
import { isHan } from '../text/characters.ts';

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
};

const ADDRESS = /(?:https?:\/\/|www\.)[!-~]+|[\w.+-]+@[\w-]+\.[\w.]+|&#?\w{1,8};/g;
const CHINESE_MARKS = new Set('、。“”‘’《》〈〉「」『』【】〔〕…—');
/** What a mark's own width does not depend on: other marks, so that a second time changes nothing. */
const SKIPPED = new Set('.,:;!?()，：；！？（）');

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
  if (!/[,:;!?()]/.test(text)) return text;
  const addresses = [...text.matchAll(ADDRESS)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const brackets = pairBrackets(text);
  const sides = lookAround(text);
  let address = 0;
  return text.replace(/[,:;!?()]/g, (mark, at: number) => {
    while ((addresses[address]?.end ?? Infinity) <= at) address++;
    if ((addresses[address]?.start ?? Infinity) <= at) return mark;
    if (!isWide(at, sides, brackets.get(at))) return mark;
    const after = FULL_WIDTH[mark] ?? mark;
    recordChange(context, { kind: 'punctuation', before: mark, after, certain: true });
    return after;
  });
}

/** Whether the mark at an offset, a bracket with its partner, stands in Chinese text. */
function isWide(at: number, sides: Sides, partner = at): boolean {
  return [at, partner].some((edge) => sides.before[edge] === 1 || sides.after[edge + 1] === 1);
}

/** For each gap between characters, whether the nearest one that is no mark is Chinese, on either side. */
interface Sides {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

function lookAround(text: string): Sides {
  const before = new Uint8Array(text.length + 1);
  const after = new Uint8Array(text.length + 1);
  for (let at = 1; at <= text.length; at++) before[at] = sideOf(text[at - 1], before[at - 1]);
  for (let at = text.length - 1; at >= 0; at--) after[at] = sideOf(text[at], after[at + 1]);
  return { before, after };
}

function sideOf(character = '', beyond = 0): number {
  if (isHan(character)) return 1;
  if (SKIPPED.has(character) || character.trim() === '') return beyond;
  return Number(CHINESE_MARKS.has(character));
}

/** Offsets of brackets that belong together, both ways, whichever width they have. */
function pairBrackets(text: string): Map<number, number> {
  const pairs = new Map<number, number>();
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
