import type { Stretch } from '../../utils/edit/parts.ts';
import type { Change } from '../../utils/manuscript.ts';

/** What the reader can do to the manuscript from the details. */
export interface Editing {
  /** How many edits there are. */
  steps: number;
  /** There is something to undo, if only that all was put back. */
  canUndo: boolean;
  onUndo: () => void;
  /** Puts all back, as one more step. */
  onReset: () => void;
  /** Undoes a repair, or makes one that is offered. */
  onToggle: (change: Change) => void;
  /** Writes a word in the place of masks that read alike. */
  onFill: (mask: string, places: readonly Stretch[], text: string) => void;
  /** Puts what was removed back, where the reader is. */
  onPutBack: (removal: number) => void;
  /** Shows two speeches (counted from 0) side by side. */
  onCompare: (left: number, right: number) => void;
}
