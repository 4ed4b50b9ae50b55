import { useMemo } from 'preact/hooks';
import { t } from '../../utils/browser/i18n.ts';
import { listMasks } from '../../utils/edit/masks.ts';
import type { Finding, Manuscript } from '../../utils/manuscript.ts';
import { findQuote, headOf, type Place } from '../place.ts';
import type { Editing } from './editing.ts';
import { labelDetail, labelFinding } from './labels.ts';
import { MaskForms } from './MaskForms.tsx';

interface Props {
  manuscript: Manuscript;
  language: string;
  editing: Editing;
  onJump: (place: Place) => void;
}

/** What a careful reader should know. */
export function FindingList({ manuscript, language, editing, onJump }: Props) {
  const { findings, parts } = manuscript;
  const masks = useMemo(() => listMasks(manuscript), [manuscript]);
  return (
    <section>
      <h3>{t('details.findings')}</h3>
      {findings.length === 0 && <p class="none">{t('details.noFindings')}</p>}
      <ul>
        {findings.map((finding, index) => {
          const { part, other, quote, detail } = finding;
          const place = placeOf(finding, manuscript);
          return (
            <li key={index}>
              <div class="row">
                <p>
                  <strong>{labelFinding(finding)}</strong>
                  {parts.length > 1 && part !== null && <small>{nameParts(finding)}</small>}
                  {detail !== '' && <small>{labelDetail(finding)}</small>}
                </p>
                <span>
                  {part !== null && other !== undefined && (
                    <button type="button" class="link" onClick={() => editing.onCompare(part - 1, other - 1)}>
                      {t('compare.open')}
                    </button>
                  )}
                  {place !== null && (
                    <button type="button" class="link" onClick={() => onJump(place)}>
                      {t('details.place')}
                    </button>
                  )}
                </span>
              </div>
              {quote !== '' && <blockquote lang={language}>{quote}</blockquote>}
            </li>
          );
        })}
      </ul>
      {masks.length > 0 && (
        <MaskForms masks={masks} parts={parts} language={language} onFill={editing.onFill} />
      )}
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
