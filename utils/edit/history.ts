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

export function undo([original, ...later]: History): History {
  return [original, ...later.slice(0, -1)];
}

/** The steps before one of them; the original stays. */
export function before([original, ...later]: History, step: Manuscript): History {
  const at = later.indexOf(step);
  return [original, ...later.slice(0, at < 0 ? later.length : at)];
}
