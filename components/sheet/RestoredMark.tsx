import { t } from '../../utils/browser/i18n.ts';
import type { BreakEdit } from '../../utils/edit/breaks.ts';
import type { Block, Restored } from '../../utils/manuscript.ts';
import { Menu } from '../Menu.tsx';

interface Props {
  block: Block;
  restored: Restored;
  /** What can be done about it. */
  edits: readonly BreakEdit[];
  onEdit: (edit: BreakEdit) => void;
}

const HEAD = 12;

const EDITS = {
  join: 'restored.join',
  alone: 'restored.alone',
  below: 'restored.below',
} as const satisfies Record<BreakEdit, string>;

/** The hair-thin mark in the margin beside a break that the page had lost: a button that takes it back. */
export function RestoredMark({ block, restored, edits, onEdit }: Props) {
  if (edits.length === 0) return null;
  return (
    <div class="mark" lang={t('extension.language')} data-restored={restored.certain ? 'certain' : 'likely'}>
      <Menu bare class="mark-button" label={<span />} title={t('restored.undo', [block.text.slice(0, HEAD)])}>
        {(close) => (
          <>
            <p>{restored.certain ? t('restored.certain') : t('restored.likely')}</p>
            {edits.map((edit) => (
              <button
                key={edit}
                type="button"
                onClick={() => {
                  close();
                  onEdit(edit);
                }}
              >
                {t(EDITS[edit])}
              </button>
            ))}
          </>
        )}
      </Menu>
    </div>
  );
}
