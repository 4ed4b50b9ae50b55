import type { Span } from '../text/sentences.ts';

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』', '《': '》' };

/** A quotation longer than this is a quotation mark that was never closed, matched with a later one's end. */
const LONGEST_QUOTATION = 400;

/** The stretches of a paragraph between matching quotation marks; an unclosed mark quotes nothing. */
export function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const closing = CLOSING[text.charAt(at)];
    if (closing === undefined || at < from) continue;
    const length = text.slice(at + 1, at + LONGEST_QUOTATION).indexOf(closing);
    if (length < 0) continue;
    from = at + 1 + length;
    spans.push({ start: at, end: from });
  }
  return spans;
}
