import { t } from '../utils/browser/i18n.ts';
import type { Block, Restored } from '../utils/manuscript.ts';
import { Menu } from './Menu.tsx';

/** Ways to take a restored break back: join it to the text before, or make a heading a paragraph. */
export type BreakEdit = 'join' | 'alone' | 'below';

interface Props {
  block: Block;
  restored: Restored;
  /** There is text before to join it to. */
  joins: boolean;
  /** A paragraph follows, which a heading can open. */
  opens: boolean;
  onEdit: (edit: BreakEdit) => void;
}

const HEAD = 12;

const EDITS = {
  join: 'restored.join',
  alone: 'restored.alone',
  below: 'restored.below',
} as const satisfies Record<BreakEdit, string>;

/** The hair-thin mark in the margin beside a break that the page had lost: a button that takes it back. */
export function RestoredMark({ block, restored, joins, opens, onEdit }: Props) {
  const heading = block.type === 'heading';
  const edits: BreakEdit[] = [];
  if (heading) edits.push('alone');
  if (heading && opens) edits.push('below');
  if (joins) edits.push('join');
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
