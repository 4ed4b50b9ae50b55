import type { Context } from '../context.ts';
import type { Line } from '../read/line.ts';

/** Leaves the lines that are the document. */
export function strip(lines: readonly Line[], _context: Context): readonly Line[] {
  return lines;
}
