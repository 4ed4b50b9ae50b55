import type { Span } from '../text/sentences.ts';

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』', '《': '》' };

/** A quotation longer than this is a quotation mark that was never closed, matched with a later one's end. */
const LONGEST_QUOTATION = 400;

/** The stretches of a paragraph between matching quotation marks; an unclosed mark quotes nothing. */
export function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const { 0: opening, index } of text.matchAll(/[“「『《]/g)) {
    if (index < from) continue;
    const length = text.slice(index + 1, index + LONGEST_QUOTATION).indexOf(CLOSING[opening] ?? '');
    if (length < 0) continue;
    from = index + 1 + length;
    spans.push({ start: index, end: from });
  }
  return spans;
}
