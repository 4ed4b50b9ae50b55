import { type Context, recordRemoval } from '../../context.ts';
import type { RemovalReason } from '../../manuscript.ts';
import type { Line } from '../../read/line.ts';
import { layOut, type Place } from '../layout.ts';
import { keepLines, mayBe } from '../remove.ts';

/** A kind of box that a heading opens and its rows go on. */
export interface Section {
  readonly reason: RemovalReason;
  readonly opens: (line: Line, place: Place) => boolean;
  readonly goesOn: (line: Line, place: Place, next: Line | undefined) => boolean;
}

/** Takes away every section of the kind: its heading, and the rows behind it as far as they go. */
export function removeSections(
  lines: readonly Line[],
  context: Context,
  { reason, opens, goesOn }: Section,
): readonly Line[] {
  const places = layOut(lines);
  let inside = false;
  return keepLines(lines, (line, index) => {
    const place = places[index] ?? 'body';
    inside = (opens(line, place) || (inside && goesOn(line, place, lines[index + 1]))) && mayBe(line, reason);
    if (inside) recordRemoval(context, line, reason);
    return !inside;
  });
}
