import { useState } from 'preact/hooks';
import { before, type History, present, record, undo } from '../../utils/edit/history.ts';
import type { Manuscript } from '../../utils/manuscript.ts';

/** What can be done to the manuscript and its edits. */
export interface EditHistory {
  edit: (edited: Manuscript) => void;
  /** Whether what is shown was once this, and has not been undone to before it. */
  has: (step: Manuscript) => boolean;
  /** Undoes all from this step on. */
  leave: (step: Manuscript) => void;
}

/** The manuscript with the reader's edits. Undoing them all brings back the very object that came in. */
export function useHistory(original: Manuscript) {
  const [history, setHistory] = useState<History>([original]);
  return {
    manuscript: present(history),
    /** How many edits there are to undo. */
    steps: history.length - 1,
    edit: (edited: Manuscript) => setHistory((known) => record(known, edited)),
    has: (step: Manuscript) => history.includes(step),
    leave: (step: Manuscript) => setHistory(before(history, step)),
    undo: () => setHistory(undo(history)),
    reset: () => setHistory([original]),
  };
}
