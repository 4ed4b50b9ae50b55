import { getOrMake } from '../known.ts';
import type { Part } from '../manuscript.ts';

/** Every check asks for it. */
const texts = new WeakMap<Part, string>();

/** Headings and paragraphs of a part, a line each. */
export function textOf(part: Part): string {
  return getOrMake(texts, part, () => part.blocks.map((block) => block.text).join('\n'));
}

/** Enough to find a place by, in UTF-16 code units. */
const AROUND = 8;

/** A stretch of a text with a little of its line on both sides. */
export function quoteAround(text: string, start: number, end: number): string {
  const left = /[^\n]*$/.exec(text.slice(Math.max(0, start - AROUND), start))?.[0] ?? '';
  const right = /^[^\n]*/.exec(text.slice(end, end + AROUND))?.[0] ?? '';
  return left + text.slice(start, end) + right;
}
