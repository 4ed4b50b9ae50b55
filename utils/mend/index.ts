import type { Context, Pass } from '../context.ts';
import type { Line } from '../read/line.ts';
import { unwrap } from './unwrap.ts';

const PASSES: readonly Pass[] = [unwrap];

/** Undoes the damage the page did to its text: lines that are the document become its paragraphs. */
export function mend(lines: readonly Line[], context: Context): readonly Line[] {
  return PASSES.reduce((current, pass) => pass(current, context), lines);
}
