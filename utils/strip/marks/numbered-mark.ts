import type { Context } from '../../context.ts';
import { getOrMake } from '../../known.ts';
import type { Line } from '../../read/line.ts';
import { cutLines, cutRanges } from '../remove.ts';

/** What tells the number of a page in the run of the text. */
export interface NumberedMark {
  readonly line: Line;
  readonly number: number;
  /** UTF-16 offsets in the line's text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Each number is above the one before, by the `step` where one is given. */
export function countsUp(marks: readonly NumberedMark[], step?: number): boolean {
  return marks.every(({ number }, at) => {
    const before = marks[at - 1]?.number;
    return before === undefined || (step === undefined ? number > before : number === before + step);
  });
}

/** The lines without the marks, which do not overlap. */
export function cutNumberedMarks(
  lines: readonly Line[],
  marks: readonly NumberedMark[],
  context: Context,
): readonly Line[] {
  if (marks.length === 0) return lines;
  const byLine = new Map<Line, NumberedMark[]>();
  for (const mark of marks) getOrMake(byLine, mark.line, () => []).push(mark);
  return cutLines(lines, (line) => {
    const own = byLine.get(line)?.sort((left, right) => left.start - right.start);
    if (own === undefined) return line;
    return cutRanges(
      line,
      own.map(({ start, end }) => [start, end] as const),
      context,
      'page-number',
    );
  });
}
