import type { Line } from '../read/line.ts';

/** Where the lines begin that reach up to `end` and are all such: `most` of them at the most. At `end` itself where none is. */
export function startOfRun(
  lines: readonly Line[],
  end: number,
  most: number,
  isSuch: (line: Line) => boolean,
): number {
  const first = Math.max(0, end - most);
  const above = end < 0 ? [] : lines.slice(first, end);
  return end - above.length + above.findLastIndex((line) => !isSuch(line)) + 1;
}
