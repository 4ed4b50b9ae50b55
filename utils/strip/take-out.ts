import type { Context } from '../context.ts';
import type { Line } from '../read/line.ts';

/** A part of a line as a line of its own, at a place that no line has: what is known of the whole line stays known. */
export function takeOut(line: Line, text: string, { page }: Context): Line {
  return { ...line, text, order: page.lines.length };
}
