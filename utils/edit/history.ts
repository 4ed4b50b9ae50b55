import type { Manuscript } from '../manuscript.ts';

/** The manuscript as the page gave it, and what the reader made of it, step by step. */
export type History = readonly [original: Manuscript, ...later: Manuscript[]];

/** What is shown. */
export function present(history: History): Manuscript {
  return history.at(-1) ?? history[0];
}

/** An edit that changes nothing is no step. */
export function record(history: History, edited: Manuscript): History {
  return edited === present(history) ? history : [...history, edited];
}

/** How many edits stand between the original and what is shown. */
export function count(history: History): number {
  return history.length - 1 - history.lastIndexOf(history[0]);
}

/** Whether what is shown was once this, and has not gone back to before it. */
export function includes(history: History, step: Manuscript): boolean {
  return history.lastIndexOf(step) >= history.lastIndexOf(history[0]);
}

/** The object that was edited, where a page gives the very same text again. */
export function recall(history: History | null, manuscript: Manuscript): Manuscript {
  const known = history?.[0];
  return known && JSON.stringify(known) === JSON.stringify(manuscript) ? known : manuscript;
}

/** The steps without the last; the original stays. */
export function undo([original, ...later]: History): History {
  return [original, ...later.slice(0, -1)];
}

/** The steps before one of them; the original stays. */
export function before([original, ...later]: History, step: Manuscript): History {
  const at = later.indexOf(step);
  return [original, ...later.slice(0, at < 0 ? later.length : at)];
}
