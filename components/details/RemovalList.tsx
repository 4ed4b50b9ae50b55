import { t } from '../../utils/browser/i18n.ts';
import type { Removal } from '../../utils/manuscript.ts';
import { usePainted } from '../hooks/usePainted.ts';
import { labelRemoval } from './labels.ts';

interface Props {
  removed: readonly Removal[];
  language: string;
  /** Puts a row (its number among all) back into the text. */
  onPutBack: (removal: number) => void;
}

/** What is on the page and not in the manuscript, by reason. */
export function RemovalList({ removed, language, onPutBack }: Props) {
  const painted = usePainted();
  return (
    <section>
      <h3>{t('details.removed')}</h3>
      {removed.length === 0 && <p class="none">{t('details.nothingRemoved')}</p>}
      {[...Map.groupBy(removed, ({ reason }) => reason)].map(([reason, group]) => (
        <details key={reason}>
          <summary>
            {labelRemoval(reason)}
            <small>{group.length}</small>
          </summary>
          <ul>
            {painted &&
              group.map((removal, index) => (
                <li key={index} class="row">
                  <span lang={language}>{removal.text}</span>
                  <button
                    type="button"
                    class="link"
                    title={t('edit.putBackTitle')}
                    onClick={() => onPutBack(removed.indexOf(removal))}
                  >
                    {t('edit.putBack')}
                  </button>
                </li>
              ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
