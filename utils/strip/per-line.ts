import type { Line } from '../read/line.ts';

interface Known<Found> {
  readonly line: Line;
  readonly found: Found;
}

/** A note on each of a page's lines; kept as `perLine` keeps what it finds, so that a line that was cut has none. */
export class LineNotes<Note> {
  private readonly known: Known<Note>[] = [];

  get(line: Line): Note | undefined {
    const before = this.known[line.order];
    return before?.line === line ? before.found : undefined;
  }

  set(line: Line, note: Note): void {
    this.known[line.order] = { line, found: note };
  }
}

/**
 * What is found in a line, found once: pass after pass asks. Kept by the line's place on the page, where the next
 * page's lines take its room: to look into a WeakMap costs more than to find most of it anew.
 */
export function perLine<Found>(find: (line: Line) => Found): (line: Line) => Found;
export function perLine<Found, Shared>(
  find: (line: Line, shared: Shared) => Found,
): (line: Line, shared: Shared) => Found;
export function perLine<Found, Shared>(
  find: (line: Line, shared: Shared) => Found,
): (line: Line, shared: Shared) => Found {
  const notes = new LineNotes<Found>();
  return (line, shared) => {
    const before = notes.get(line);
    if (before !== undefined) return before;
    const found = find(line, shared);
    notes.set(line, found);
    return found;
  };
}
