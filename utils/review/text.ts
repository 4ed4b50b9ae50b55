import { getOrMake } from '../known.ts';
import type { Part } from '../manuscript.ts';

/** Every check asks for it. */
const texts = new WeakMap<Part, string>();

/** Headings and paragraphs of a part, a line each. */
export function textOf(part: Part): string {
  return getOrMake(texts, part, () => part.blocks.map((block) => block.text).join('\n'));
}

/** A stretch of a text with a little of its line on both sides. */
export function quoteAround(text: string, start: number, end: number, context = 8): string {
  const left = /[^\n]*$/.exec(text.slice(Math.max(0, start - context), start))?.[0] ?? '';
  const right = /^[^\n]*/.exec(text.slice(end, end + context))?.[0] ?? '';
  return left + text.slice(start, end) + right;
}
