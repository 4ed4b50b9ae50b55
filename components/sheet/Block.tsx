import type { ComponentChildren } from 'preact';
import { t } from '../../utils/browser/i18n.ts';
import type { Block as BlockModel, Paragraph, Restored } from '../../utils/manuscript.ts';
import { namePlace, type Place } from '../place.ts';
import { type Found, markFound } from './found.tsx';

interface Props {
  block: BlockModel;
  /** Where it stands, for jumps and for following the scroll. */
  place: Place;
  /** Rank of the heading above: 1 under the page's title, 2 under a speech's. */
  rank: number;
  /** What a search found in it, in order. */
  found: readonly Found[];
}

/** A heading or a paragraph. */
export function Block({ block, place, rank, found }: Props) {
  const attributes = { ...target(place), ...markRestored(block.restored) };
  if (block.type === 'paragraph') return <p {...attributes}>{markLeads(block, place, found)}</p>;
  const Heading = `h${Math.min(6, rank + block.level)}` as 'h2';
  return (
    <Heading {...attributes} class={`heading level-${block.level}`}>
      {markFound(block.text, 0, found)}
    </Heading>
  );
}

/** What makes an element a place to go to. */
function target(place: Place) {
  return { 'data-place': namePlace(place), tabIndex: -1 };
}

function markRestored(restored: Restored | undefined) {
  if (restored === undefined) return {};
  return restored.certain
    ? { 'data-restored': 'certain', title: t('restored.certain') }
    : { 'data-restored': 'likely', title: t('restored.likely') };
}

/** The paragraph's text with its leads set stronger. */
function markLeads({ text, leads }: Paragraph, place: Place, found: readonly Found[]): ComponentChildren[] {
  const pieces: ComponentChildren[] = [];
  let end = 0;
  for (const { start, level, text: lead } of leads) {
    // A lead may stand inside the one before it, which is set strong already.
    if (start < end) continue;
    pieces.push(
      markFound(text.slice(end, start), end, found),
      // One that opens the paragraph has the paragraph for its place.
      <strong key={start} class={`level-${level}`} {...(start > 0 && target({ ...place, start }))}>
        {markFound(lead, start, found)}
      </strong>,
    );
    end = start + lead.length;
  }
  pieces.push(markFound(text.slice(end), end, found));
  return pieces;
}
