import { useMemo } from 'preact/hooks';
import { t } from '../../utils/browser/i18n.ts';
import { canToggle } from '../../utils/edit/changes.ts';
import type { Change, Manuscript } from '../../utils/manuscript.ts';
import { usePainted } from '../hooks/usePainted.ts';
import { findChanged, findQuote, type Place } from '../place.ts';
import type { Editing } from './editing.ts';
import { labelChange } from './labels.ts';

interface Props {
  manuscript: Manuscript;
  /** The same in the script shown: it has what its conversion put right, too. */
  shown: Manuscript;
  language: string;
  editing: Editing;
  onJump: (place: Place) => void;
}

/** What was repaired, by kind; a repair that is only offered says so. */
export function ChangeList({ manuscript, shown, language, editing, onJump }: Props) {
  const changes = useMemo(() => listChanges(manuscript, shown), [manuscript, shown]);
  const painted = usePainted();
  const rows = useMemo(
    () => (painted ? listRows(changes, manuscript, shown) : new Map<Change, Row>()),
    [painted, changes],
  );
  return (
    <section>
      <h3>{t('details.changes')}</h3>
      {changes.length === 0 && <p class="none">{t('details.nothingChanged')}</p>}
      {[...Map.groupBy(changes, ({ kind }) => kind)].map(([kind, group]) => (
        <details key={kind}>
          <summary>
            {labelChange(kind)}
            <small>{group.reduce((sum, { count = 1 }) => sum + count, 0)}</small>
          </summary>
          <ul>
            {painted &&
              group.map((change, index) => (
                <ChangeRow
                  key={index}
                  change={change}
                  language={language}
                  place={rows.get(change)?.place ?? null}
                  onJump={onJump}
                  onToggle={rows.get(change)?.editable ? () => editing.onToggle(change) : null}
                />
              ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

interface Row {
  place: Place | null;
  editable: boolean;
}

/** Those of the page, and those that the conversion made or would make. */
function listChanges(manuscript: Manuscript, shown: Manuscript): Change[] {
  const isMade = ({ kind }: Change) => kind === 'traditional';
  return [...manuscript.changes.filter((change) => !isMade(change)), ...shown.changes.filter(isMade)];
}

function listRows(changes: readonly Change[], manuscript: Manuscript, shown: Manuscript): Map<Change, Row> {
  const place = (change: Change) =>
    change.kind === 'traditional'
      ? findChanged(manuscript, shown, change.before)
      : findQuote(manuscript, change.certain ? change.after : change.before, null);
  return new Map(
    changes.map((change) => [change, { place: place(change), editable: canToggle(manuscript, change) }]),
  );
}

interface RowProps {
  change: Change;
  language: string;
  /** Where it stands in the text, if it can be found. */
  place: Place | null;
  onJump: (place: Place) => void;
  /** Undoes it, or makes it where it is offered; null where its places cannot be told. */
  onToggle: (() => void) | null;
}

function ChangeRow({ change, language, place, onJump, onToggle }: RowProps) {
  const { before, after, certain, count = 1 } = change;
  return (
    <li class="change">
      <span lang={language}>
        <del>{before.trim() || t('details.empty')}</del> → <ins>{after.trim() || t('details.empty')}</ins>
      </span>
      {count > 1 && <small>{t('details.times', [count])}</small>}
      {!certain && <small>{t('details.offered')}</small>}
      {place !== null && (
        <button type="button" class="link" onClick={() => onJump(place)}>
          {t('details.place')}
        </button>
      )}
      {onToggle !== null && (
        <button type="button" class="link" onClick={onToggle}>
          {certain ? t('edit.revert') : t('edit.accept')}
        </button>
      )}
    </li>
  );
}
