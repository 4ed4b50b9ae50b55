import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../utils/browser/i18n.ts';
import type { Manuscript } from '../../utils/manuscript.ts';
import { CloseButton } from '../CloseButton.tsx';
import { useKeptFocus } from '../focus.ts';
import type { Place } from '../place.ts';
import { ChangeList } from './ChangeList.tsx';
import type { Editing } from './editing.ts';
import { FindingList } from './FindingList.tsx';
import { type Help, PageHelp } from './PageHelp.tsx';
import { RemovalList } from './RemovalList.tsx';

interface Props {
  /** In the page's own script, whatever is shown: what was found and removed are the page's words. */
  manuscript: Manuscript;
  /** In the script shown. */
  shown: Manuscript;
  /** BCP 47 tag of that script. */
  language: string;
  editing: Editing;
  /** The reader wants to see a row's place in the text. */
  onJump: (place: Place) => void;
  help: Help;
  say: (message: string) => void;
  onClose: () => void;
}

/** The drawer on the right: what was found, what was removed, what was changed. */
export function Details({ manuscript, shown, language, editing, onJump, help, say, onClose }: Props) {
  const drawer = useRef<HTMLElement>(null);
  useEffect(() => drawer.current?.focus(), []);
  useKeptFocus(drawer);
  const rows = { manuscript, language, editing, onJump };
  return (
    <aside ref={drawer} id="details" class="details" tabIndex={-1} aria-label={t('details.label')}>
      <header>
        <h2>{t('details.title')}</h2>
        <CloseButton label={t('details.close')} onClose={onClose} />
      </header>
      {editing.canUndo && (
        <p class="row steps">
          <span>{editing.steps > 0 ? t('edit.steps', [editing.steps]) : t('edit.wasReset')}</span>
          <span>
            <button type="button" class="link" title={t('edit.undoTitle')} onClick={editing.onUndo}>
              {t('edit.undo')}
            </button>
            {editing.steps > 0 && (
              <button type="button" class="link" onClick={editing.onReset}>
                {t('edit.reset')}
              </button>
            )}
          </span>
        </p>
      )}
      <FindingList {...rows} />
      <RemovalList removed={manuscript.removed} language={language} onPutBack={editing.onPutBack} />
      <ChangeList {...rows} shown={shown} />
      <PageHelp heading="h3" help={help} say={say} />
    </aside>
  );
}
