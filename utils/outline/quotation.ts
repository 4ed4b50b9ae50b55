import type { Span } from '../text/sentences.ts';

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』', '《': '》' };
const OPENING = /[“「『《]/g;

/** A quotation longer than this is a quotation mark that was never closed, matched with a later one's end. */
const LONGEST_QUOTATION = 400;

/** The stretches of a paragraph between matching quotation marks; an unclosed mark quotes nothing. */
export function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  OPENING.lastIndex = 0;
  while (OPENING.test(text)) {
    const start = OPENING.lastIndex - 1;
    const closing = CLOSING[text.charAt(start)] ?? '';
    const length = text.slice(start + 1, start + LONGEST_QUOTATION).indexOf(closing);
    if (length < 0) continue;
    const end = start + 1 + length;
    spans.push({ start, end });
    OPENING.lastIndex = end;
  }
  return spans;
}
