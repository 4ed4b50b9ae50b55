import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../utils/browser/i18n.ts';
import type { CompareVersions } from '../utils/browser/on-demand.ts';
import type { Comparison } from '../utils/compare/comparison.ts';
import type { Proposal } from '../utils/compare/proposals.ts';
import type { VersionRow } from '../utils/compare/versions.ts';
import type { Manuscript } from '../utils/manuscript.ts';
import { CloseButton } from './CloseButton.tsx';
import { useKeptFocus } from './focus.ts';
import { namePart } from './outline.ts';

interface Props {
  /** In the page's own script. */
  manuscript: Manuscript;
  language: string;
  /** The two speeches, counted from 0. */
  left: number;
  right: number;
  compare: CompareVersions;
  /** The reader takes a word over. */
  onAccept: (proposal: Proposal) => void;
  onClose: () => void;
  say: (message: string) => void;
}

const SIDES = ['left', 'right'] as const;
type Side = (typeof SIDES)[number];

/** 对照: two versions of a speech side by side, their differences marked, masked words offered one by one. */
export function Compare({ manuscript, language, left, right, compare, onAccept, onClose, say }: Props) {
  const { parts } = manuscript;
  const frame = useRef<HTMLElement>(null);
  const [comparison, setComparison] = useState<Comparison | null>(null);
  useEffect(() => frame.current?.focus(), []);
  useKeptFocus(frame);
  useEffect(() => {
    let wanted = true;
    const fail = () => {
      onClose();
      say(t('compare.failed'));
    };
    compare(parts, left, right).then((made) => wanted && setComparison(made), fail);
    return () => {
      wanted = false;
    };
  }, [parts, left, right]);
  const { rows, proposals } = comparison ?? { rows: [], proposals: [] };
  const numbers: Record<Side, number> = { left, right };
  return (
    <section ref={frame} class="compare" tabIndex={-1} aria-label={t('compare.label')}>
      <header>
        <h2>{t('compare.label')}</h2>
        {comparison && (
          <p>{proposals.length === 0 ? t('compare.none') : t('compare.found', proposals.length)}</p>
        )}
        <CloseButton label={t('compare.close')} onClose={onClose} />
      </header>
      <div class="versions" lang={language}>
        {SIDES.map((side) => {
          const part = parts[numbers[side]];
          return <h3 key={side}>{part && namePart(part, t('part.untitled', [numbers[side] + 1]))}</h3>;
        })}
        {rows.map((row, index) =>
          SIDES.map((side) => (
            <Version
              key={`${index}${side}`}
              row={row}
              side={side}
              proposals={proposals.filter(
                ({ part, block }) => part === numbers[side] + 1 && block === row[side],
              )}
              onAccept={onAccept}
            />
          )),
        )}
      </div>
    </section>
  );
}

interface VersionProps {
  row: VersionRow;
  side: Side;
  /** For this very paragraph. */
  proposals: readonly Proposal[];
  onAccept: (proposal: Proposal) => void;
}

/** One version of a paragraph. */
function Version({ row, side, proposals, onAccept }: VersionProps) {
  if (row[side] === null) return <div class="version absent" />;
  // Where the other version has no such paragraph, there is nothing to tell apart in it.
  const only = row.left === null || row.right === null;
  const pieces = row.pieces.filter(({ kind }) => kind === 'same' || kind === side);
  return (
    <div class={only ? 'version only' : 'version'}>
      <p>
        {pieces.map(({ kind, text }, index) =>
          only || kind === 'same' ? text : <mark key={index}>{text}</mark>,
        )}
      </p>
      {proposals.length > 0 && (
        <ul lang={t('extension.language')}>
          {proposals.map((proposal) => (
            <li key={`${proposal.start}${proposal.text}`} class="row">
              <span>{t('compare.proposal', [proposal.masked, proposal.from, proposal.text])}</span>
              <button
                type="button"
                class="link"
                aria-label={t('compare.acceptWord', [proposal.text])}
                onClick={() => onAccept(proposal)}
              >
                {t('edit.accept')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
