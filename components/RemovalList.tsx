import { t } from '../utils/browser/i18n.ts';
import type { Removal } from '../utils/manuscript.ts';
import { labelRemoval } from './labels.ts';

interface Props {
  removed: readonly Removal[];
  language: string;
}

/** What is on the page and not in the manuscript, by reason. */
export function RemovalList({ removed, language }: Props) {
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
          <ul lang={language}>
            {group.map(({ text }, index) => (
              <li key={index}>{text}</li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
