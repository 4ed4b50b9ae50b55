import type { Context } from '../../context.ts';
import type { Line } from '../../read/line.ts';
import { cutLines, cutRanges } from '../remove.ts';
import { folded } from '../shape.ts';
import { takeOut } from '../take-out.ts';
import { hear } from '../voice/hear.ts';

/** A stretch of a paragraph that may be the host's: offsets in UTF-16 code units, and how it sounds. */
export interface Piece {
  readonly line: Line;
  readonly start: number;
  readonly end: number;
  readonly voice: number;
}

/** What is left of the paragraph is surely the document's. */
const OWN = -1;

/** Whether what is left of the paragraph is the document's, and at least so long. */
export function isGlued({ line, start, end }: Piece, shortest: number, context: Context): boolean {
  const rest = takeOut(line, line.text.slice(0, start) + line.text.slice(end), context);
  return rest.text.length >= shortest && hear(rest, folded(rest)) <= OWN;
}

/** The lines without the pieces, which are ascending. */
export function cutPieces(
  lines: readonly Line[],
  pieces: readonly Piece[],
  context: Context,
): readonly Line[] {
  return cutLines(lines, (line) => {
    const ranges = pieces
      .filter((piece) => piece.line === line)
      .map(({ start, end }) => [start, end] as const);
    return ranges.length === 0 ? line : cutRanges(line, ranges, context, 'advertisement');
  });
}
