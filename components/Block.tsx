import type { ComponentChildren } from 'preact';
import { t } from '../utils/browser/i18n.ts';
import type { Block as BlockModel, Paragraph, Restored } from '../utils/manuscript.ts';

interface Props {
  block: BlockModel;
  /** Name of the place, for jumps and for following the scroll. */
  place: string;
  /** Rank of the heading above: 1 under the page's title, 2 under a speech's. */
  rank: number;
}

/** A heading or a paragraph. */
export function Block({ block, place, rank }: Props) {
  const attributes = { 'data-place': place, tabIndex: -1, ...markRestored(block.restored) };
  if (block.type === 'paragraph') return <p {...attributes}>{markLeads(block)}</p>;
  const Heading = `h${Math.min(6, rank + block.level)}` as 'h2';
  return (
    <Heading {...attributes} class={`heading level-${block.level}`}>
      {block.text}
    </Heading>
  );
}

/** The hair-thin mark in the margin beside a break that the page had lost. */
function markRestored(restored: Restored | undefined) {
  if (restored === undefined) return {};
  return restored.certain
    ? { 'data-restored': 'certain', title: t('restored.certain') }
    : { 'data-restored': 'likely', title: t('restored.likely') };
}

/** The paragraph's text with its leads set stronger. */
function markLeads({ text, leads }: Paragraph): ComponentChildren[] {
  const pieces: ComponentChildren[] = [];
  let end = 0;
  for (const lead of leads) {
    // A lead may stand inside the one before it, which is set strong already.
    if (lead.start < end) continue;
    pieces.push(
      text.slice(end, lead.start),
      <strong key={lead.start} class={`level-${lead.level}`}>
        {lead.text}
      </strong>,
    );
    end = lead.start + lead.text.length;
  }
  pieces.push(text.slice(end));
  return pieces;
}
