import { useState } from 'preact/hooks';
import { type History, present, record, undo } from '../utils/edit/history.ts';
import type { Manuscript } from '../utils/manuscript.ts';

/** The manuscript with the reader's edits. Undoing them all brings back the very object that came in. */
export function useHistory(original: Manuscript) {
  const [history, setHistory] = useState<History>([original]);
  return {
    manuscript: present(history),
    /** How many edits there are to undo. */
    steps: history.length - 1,
    edit: (edited: Manuscript) => setHistory(record(history, edited)),
    undo: () => setHistory(undo(history)),
    reset: () => setHistory([original]),
  };
}
