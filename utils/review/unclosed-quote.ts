import type { Finding, Part } from '../manuscript.ts';
import { endsSentence } from '../text/characters.ts';
import { quoteAround } from './text.ts';

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['《', '》'],
  ['「', '」'],
  ['『', '』'],
  ['（', '）'],
  ['(', '）'],
]);
const MARKS = /[“”《》「」『』（）()]/g;

/** A page with more of them has lost its line breaks or its links, and every row would say so. */
const MOST = 5;

/** A quotation mark or bracket without its partner in the paragraph. `detail` is the mark. */
export function findUnclosedQuotes(parts: readonly Part[]): Finding[] {
  const findings = parts.flatMap((part, index) =>
    part.blocks.flatMap((block, place): Finding[] => {
      const at = unpaired(block.text);
      if (at === null || isContinued(block.text, part.blocks[place + 1]?.text)) return [];
      const quote = quoteAround(block.text, at, at + 1);
      return [{ kind: 'unclosed-quote', quote, part: index + 1, detail: block.text[at] ?? '' }];
    }),
  );
  const blocks = parts.reduce((sum, part) => sum + part.blocks.length, 0);
  return findings.length > Math.max(MOST, blocks / 10) ? [] : findings;
}

/** The text stops here, or the quotation goes on: its next paragraph opens with the mark again. */
function isContinued(text: string, next: string | undefined): boolean {
  return next === undefined ? !endsSentence(text) : /^[“「『]/.test(next);
}

/** Offset of the first mark that has no partner, or null. */
function unpaired(text: string): number | null {
  const open: number[] = [];
  MARKS.lastIndex = 0;
  while (MARKS.test(text)) {
    const at = MARKS.lastIndex - 1;
    const mark = text.charAt(at);
    if (CLOSING.has(mark)) {
      open.push(at);
      continue;
    }
    if (isEnumerator(text, at)) continue;
    const last = open.pop();
    if (last === undefined) return at;
    if (CLOSING.get(text.charAt(last)) !== (mark === ')' ? '）' : mark)) return last;
  }
  return open[0] ?? null;
}

/** `1）` and `一)` open with nothing. */
function isEnumerator(text: string, at: number): boolean {
  return (
    '）)'.includes(text.charAt(at)) &&
    /(?:^|[\s。；：，;:,])[一二三四五六七八九十\d]{1,3}$/.test(text.slice(Math.max(0, at - 4), at))
  );
}
