import { useState } from 'preact/hooks';
import { t } from '../../utils/browser/i18n.ts';
import type { Proposal } from '../../utils/compare/proposals.ts';
import { type BreakEdit, editBreak } from '../../utils/edit/breaks.ts';
import { toggleChange } from '../../utils/edit/changes.ts';
import { fillMasks } from '../../utils/edit/masks.ts';
import { putBack } from '../../utils/edit/put-back.ts';
import type { Manuscript } from '../../utils/manuscript.ts';
import type { Editing } from '../details/editing.ts';
import type { Place } from '../place.ts';
import { type KeptEdits, useHistory } from './useHistory.ts';
import type { Say } from './useToast.ts';

/** The manuscript in its own script, and all that the reader can do to it; each deed is told, and can be undone. */
export function useEditing(original: Manuscript, kept: KeptEdits, say: Say) {
  const { manuscript, steps, canUndo, undo, reset, ...history } = useHistory(original, kept);
  /** The speeches compared, counted from 0. */
  const [compared, setCompared] = useState<{ left: number; right: number } | null>(null);

  const apply = (edited: Manuscript | null, message: string) => {
    if (edited === null || edited === manuscript) return;
    history.edit(edited);
    say(message, true);
  };
  const handleUndo = () => {
    if (!canUndo) return;
    undo();
    say(t('edit.undone'));
  };
  const editing = (current: Place): Editing => ({
    steps,
    canUndo,
    onUndo: handleUndo,
    onReset: () => {
      reset();
      say(t('edit.wasReset'), true);
    },
    onToggle: (change) => apply(toggleChange(manuscript, change), t('edit.done')),
    onFill: (mask, places, text) =>
      apply(fillMasks(manuscript, mask, places, text), t('fill.done', [places.length])),
    onPutBack: (removal) => apply(putBack(manuscript, removal, current), t('edit.putBackDone')),
    onCompare: (left, right) => setCompared({ left, right }),
  });
  return {
    manuscript,
    history,
    editing,
    undo: handleUndo,
    compared,
    stopComparing: () => setCompared(null),
    takeBack: (kind: BreakEdit, place: Place) => apply(editBreak(manuscript, kind, place), t('edit.done')),
    accept: ({ part, block, start, end, masked, text }: Proposal) =>
      apply(
        fillMasks(manuscript, masked, [{ part: part - 1, block, start, end }], text),
        t('fill.done', [1]),
      ),
  };
}
