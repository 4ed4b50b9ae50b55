import { t } from '../utils/browser/i18n.ts';
import type { Finding, Manuscript } from '../utils/manuscript.ts';
import { labelDetail, labelFinding } from './labels.ts';
import { findQuote, headOf, type Place } from './place.ts';

interface Props {
  manuscript: Manuscript;
  language: string;
  onJump: (place: Place) => void;
}

/** What a careful reader should know. */
export function FindingList({ manuscript, language, onJump }: Props) {
  const { findings, parts } = manuscript;
  return (
    <section>
      <h3>{t('details.findings')}</h3>
      {findings.length === 0 && <p class="none">{t('details.noFindings')}</p>}
      <ul>
        {findings.map((finding, index) => {
          const place = placeOf(finding, manuscript);
          return (
            <li key={index}>
              <div class="row">
                <p>
                  <strong>{labelFinding(finding.kind)}</strong>
                  {parts.length > 1 && finding.part !== null && <small>{nameParts(finding)}</small>}
                  {finding.detail !== '' && <small>{labelDetail(finding)}</small>}
                </p>
                {place !== null && (
                  <button type="button" class="link" onClick={() => onJump(place)}>
                    {t('details.place')}
                  </button>
                )}
              </div>
              {finding.quote !== '' && <blockquote lang={language}>{finding.quote}</blockquote>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function nameParts({ part, other }: Finding): string {
  return other === undefined ? t('details.inPart', [part ?? 1]) : t('details.inParts', [part ?? 1, other]);
}

/** Where the quotation stands, else the head of the part. */
function placeOf({ quote, part }: Finding, manuscript: Manuscript): Place | null {
  const index = part === null ? null : part - 1;
  const head = index === null ? null : headOf(index);
  return findQuote(manuscript, quote, index) ?? head;
}
