import type { Manuscript } from '../utils/manuscript.ts';

/** A place in the manuscript: part and block counted from 0; block -1 is the part's own head. */
export interface Place {
  part: number;
  block: number;
}

/** Its name in the DOM, so that a place can be found without walking the tree. */
export function namePlace({ part, block }: Place): string {
  return `${part}:${block}`;
}

export function readPlace(name: string): Place {
  const [part = 0, block = -1] = name.split(':').map(Number);
  return { part, block };
}

export function comparePlaces(left: Place, right: Place): number {
  return left.part - right.part || left.block - right.block;
}

/** The first block that holds the quotation; `part` from 0, or null for any. */
export function findQuote(manuscript: Manuscript, quote: string, part: number | null): Place | null {
  if (quote === '') return null;
  for (const [index, { blocks }] of manuscript.parts.entries()) {
    if (part !== null && part !== index) continue;
    const block = blocks.findIndex(({ text }) => text.includes(quote));
    if (block >= 0) return { part: index, block };
  }
  return null;
}
