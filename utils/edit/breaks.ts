import type { Block, Manuscript, Paragraph } from '../manuscript.ts';
import { leadsOf, shiftLeads } from './leads.ts';
import { type BlockPlace, blockAt, spliceBlocks } from './parts.ts';

/** Ways to take a break back: join the block to the text before, or make a heading a paragraph. */
export type BreakEdit = 'join' | 'alone' | 'below';

/** Those that change something at a block, in the order they are offered. */
export function breakEditsAt(manuscript: Manuscript, place: BlockPlace): BreakEdit[] {
  const edits: BreakEdit[] = [];
  if (canLower(manuscript, place)) {
    edits.push('alone');
    if (blockAt(manuscript, after(place))?.type === 'paragraph') edits.push('below');
  }
  if (canJoinBefore(manuscript, place)) edits.push('join');
  return edits;
}

/** Takes the break before a block back; gives the very same manuscript where it cannot be. */
export function editBreak(manuscript: Manuscript, edit: BreakEdit, place: BlockPlace): Manuscript {
  return edit === 'join' ? joinBefore(manuscript, place) : lowerHeading(manuscript, place, edit);
}

/** Whether there is text before a block to join it to: a block, or the salutation that stands above the first. */
function canJoinBefore(manuscript: Manuscript, place: BlockPlace): boolean {
  const block = blockAt(manuscript, place);
  if (!block) return false;
  if (place.block > 0) return !looksLikeSalutation(manuscript, before(place));
  const salutation = manuscript.parts[place.part]?.salutation ?? null;
  return salutation !== null && !block.text.startsWith(salutation);
}

/** Undoes the break before a block: it goes on where the block before it ends. */
export function joinBefore(manuscript: Manuscript, place: BlockPlace): Manuscript {
  const block = blockAt(manuscript, place);
  if (!block || !canJoinBefore(manuscript, place)) return manuscript;
  const left = blockAt(manuscript, before(place));
  if (left) return spliceBlocks(manuscript, before(place), 2, [mergeBlocks(left, block)]);
  // A salutation that opens its paragraph is quoted as such, and stands in the text once.
  const salutation = manuscript.parts[place.part]?.salutation ?? '';
  const opening: Paragraph = { type: 'paragraph', text: salutation, leads: [] };
  return spliceBlocks(manuscript, place, 1, [mergeBlocks(opening, block)]);
}

/** Makes a heading an ordinary paragraph, which stands alone or opens the paragraph below. */
export function lowerHeading(
  manuscript: Manuscript,
  place: BlockPlace,
  where: 'alone' | 'below',
): Manuscript {
  const heading = blockAt(manuscript, place);
  if (!heading || !canLower(manuscript, place)) return manuscript;
  const { text, restored } = heading;
  const paragraph: Paragraph = { type: 'paragraph', text, leads: [], ...(restored && { restored }) };
  if (where === 'alone') return spliceBlocks(manuscript, place, 1, [paragraph]);
  const below = blockAt(manuscript, after(place));
  if (below?.type !== 'paragraph') return manuscript;
  return spliceBlocks(manuscript, place, 2, [mergeBlocks(paragraph, below)]);
}

function canLower(manuscript: Manuscript, place: BlockPlace): boolean {
  return blockAt(manuscript, place)?.type === 'heading' && !looksLikeSalutation(manuscript, place);
}

function before({ part, block }: BlockPlace): BlockPlace {
  return { part, block: block - 1 };
}

function after({ part, block }: BlockPlace): BlockPlace {
  return { part, block: block + 1 };
}

/** A first heading that begins with the words of the salutation: as a paragraph it would pass for its quotation. */
function looksLikeSalutation(manuscript: Manuscript, place: BlockPlace): boolean {
  const salutation = manuscript.parts[place.part]?.salutation ?? '';
  const block = blockAt(manuscript, place);
  return (
    place.block === 0 && block?.type === 'heading' && salutation !== '' && block.text.startsWith(salutation)
  );
}

/** Makes two paragraphs of one, cut at an offset inside it; a salutation that opens it is not cut. */
export function splitBlock(manuscript: Manuscript, place: BlockPlace, offset: number): Manuscript {
  const block = blockAt(manuscript, place);
  if (block?.type !== 'paragraph' || offset <= 0 || offset >= block.text.length) return manuscript;
  // A cut salutation would be quoted no more, and so be printed twice.
  const salutation = (place.block === 0 && manuscript.parts[place.part]?.salutation) || '';
  if (block.text.startsWith(salutation) && offset < salutation.length) return manuscript;
  const { restored: _, ...rest } = block;
  const first = { ...block, text: block.text.slice(0, offset), leads: leadsBetween(block, 0, offset) };
  const second = {
    ...rest,
    text: block.text.slice(offset),
    leads: leadsBetween(block, offset, block.text.length),
  };
  return spliceBlocks(manuscript, place, 1, [first, second]);
}

function mergeBlocks(left: Block, right: Block): Paragraph {
  const { restored } = left;
  return {
    type: 'paragraph',
    text: left.text + right.text,
    leads: [...leadsOf(left), ...shiftLeads(leadsOf(right), left.text.length)],
    ...(restored && { restored }),
  };
}

/** The leads that begin in a stretch, as far as they stand in it. One that opens it is run-in now. */
function leadsBetween({ leads }: Paragraph, start: number, end: number): Paragraph['leads'] {
  return leads
    .filter((lead) => lead.start >= start && lead.start < end)
    .map((lead) => ({
      ...lead,
      start: lead.start - start,
      text: lead.text.slice(0, end - lead.start),
      kind: start > 0 && lead.start === start ? 'run-in' : lead.kind,
    }));
}
