import type { Context } from '../context.ts';
import type { Line } from '../read/line.ts';

/** Undoes the damage the page did to its text. */
export function mend(lines: readonly Line[], _context: Context): readonly Line[] {
  return lines;
}
