import { t } from '../utils/browser/i18n.ts';
import type { Change, Manuscript } from '../utils/manuscript.ts';
import { labelChange } from './labels.ts';
import { findQuote, type Place } from './place.ts';

interface Props {
  manuscript: Manuscript;
  language: string;
  onJump: (place: Place) => void;
}

/** What was repaired, by kind; a repair that is only offered says so. */
export function ChangeList({ manuscript, language, onJump }: Props) {
  const { changes } = manuscript;
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
            {group.map((change, index) => (
              <ChangeRow
                key={index}
                change={change}
                language={language}
                place={findQuote(manuscript, change.certain ? change.after : change.before, null)}
                onJump={onJump}
              />
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

interface RowProps {
  change: Change;
  language: string;
  /** Where it stands in the text, if it can be found. */
  place: Place | null;
  onJump: (place: Place) => void;
}

function ChangeRow({ change, language, place, onJump }: RowProps) {
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
    </li>
  );
}
