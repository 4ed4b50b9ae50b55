import type { Context, Pass } from '../context.ts';
import type { Line } from '../read/line.ts';
import { repairGlyphs } from './glyphs.ts';
import { removeNoise } from './noise.ts';
import { joinAcrossPages } from './page-break.ts';
import { widenPunctuation } from './punctuation.ts';
import { closeSpaces } from './spaces.ts';
import { unwrap } from './unwrap.ts';

/** Noise first, because it hides where a line ends; then lines, then the characters inside them. */
const PASSES: readonly Pass[] = [
  removeNoise,
  unwrap,
  joinAcrossPages,
  closeSpaces,
  repairGlyphs,
  widenPunctuation,
];

/** Undoes the damage the page did to its text: lines that are the document become its paragraphs. */
export function mend(lines: readonly Line[], context: Context): readonly Line[] {
  return PASSES.reduce((current, pass) => pass(current, context), lines);
}
