import { locateBlock } from '../utils/edit/locate.ts';
import type { Manuscript } from '../utils/manuscript.ts';

/**
 * A place in the manuscript: part and block counted from 0 (block -1 is the part's own head), and the
 * offset within the block, 0 or the start of a lead.
 */
export interface Place {
  part: number;
  block: number;
  start: number;
}

/** The head of a part. */
export function headOf(part: number): Place {
  return { part, block: -1, start: 0 };
}

/** Its name in the DOM, so that a place can be found without walking the tree. */
export function namePlace({ part, block, start }: Place): string {
  return `${part}:${block}:${start}`;
}

/** The place that a name stands for. */
export function readPlace(name: string): Place {
  const [part = 0, block = -1, start = 0] = name.split(':').map(Number);
  return { part, block, start };
}

/** Negative where the first comes earlier in the text. */
export function comparePlaces(left: Place, right: Place): number {
  return left.part - right.part || left.block - right.block || left.start - right.start;
}

/** The first block that holds the quotation, whatever was mended in it; `part` from 0, or null for any. */
export function findQuote(manuscript: Manuscript, quote: string, part: number | null): Place | null {
  const block = locateBlock(manuscript, quote, part);
  return block && { ...block, start: 0 };
}

/** The first block in which a character became another in the script shown; none where that changed the block's length. */
export function findChanged(manuscript: Manuscript, shown: Manuscript, character: string): Place | null {
  for (const [part, { blocks }] of manuscript.parts.entries()) {
    const block = blocks.findIndex(({ text }, index) =>
      isChanged(text, shown.parts[part]?.blocks[index]?.text ?? '', character),
    );
    if (block >= 0) return { part, block, start: 0 };
  }
  return null;
}

function isChanged(before: string, after: string, character: string): boolean {
  if (before.length !== after.length) return false;
  for (let at = before.indexOf(character); at >= 0; at = before.indexOf(character, at + 1))
    if (!after.startsWith(character, at)) return true;
  return false;
}
