import { useLayoutEffect, useState } from 'preact/hooks';
import { before, count, type History, includes, present, record, undo } from '../../utils/edit/history.ts';
import type { Manuscript } from '../../utils/manuscript.ts';
import type { JoinedPages } from './useJoining.ts';

/** What can be done to the manuscript and its edits. */
export interface EditHistory {
  edit: (edited: Manuscript) => void;
  /** Whether what is shown was once this, and has not gone back to before it. */
  has: (step: Manuscript) => boolean;
  /** Undoes all from this step on. */
  leave: (step: Manuscript) => void;
}

/** What a view leaves behind for the next over the same text: its edits, if any, and what it joined. */
export interface KeptEdits {
  history: History | null;
  joined: JoinedPages | null;
}

/** The manuscript with the reader's edits. Undoing them all brings back the very object that came in. */
export function useHistory(original: Manuscript, kept: KeptEdits) {
  const [history, setHistory] = useState<History>(kept.history?.[0] === original ? kept.history : [original]);
  useLayoutEffect(() => {
    kept.history = history.length > 1 ? history : null;
  }, [history]);
  const edit = (edited: Manuscript) => setHistory((known) => record(known, edited));
  return {
    manuscript: present(history),
    /** How many edits there are. */
    steps: count(history),
    /** Putting all back is a step too. */
    canUndo: history.length > 1,
    edit,
    has: (step: Manuscript) => includes(history, step),
    leave: (step: Manuscript) => setHistory(before(history, step)),
    undo: () => setHistory(undo(history)),
    reset: () => edit(original),
  };
}
