import { getOrMake } from '../known.ts';
import type { Part } from '../manuscript.ts';
import { openingMarker } from '../outline/markers.ts';
import type { Numbering } from '../outline/numbering.ts';

/** A numbered heading or lead sentence of a part. */
export interface Entry {
  readonly block: number;
  /** Offset in the text of its block. */
  readonly start: number;
  readonly level: number;
  readonly text: string;
  readonly numbering: Numbering;
  readonly ordinal: number;
}

const entries = new WeakMap<Part, readonly Entry[]>();

/** The numbered headings and leads of a part, in the order of the text. */
export function numberedEntries(part: Part): readonly Entry[] {
  return getOrMake(entries, part, () => readEntries(part));
}

function readEntries(part: Part): Entry[] {
  return part.blocks.flatMap((block, index) => {
    const places =
      block.type === 'heading'
        ? [{ level: block.level, text: block.text, start: 0 }]
        : block.leads.map(({ level, text, start }) => ({ level, text, start }));
    return places.flatMap((place) => {
      const marker = openingMarker(place.text, index);
      if (marker === null) return [];
      return [{ ...place, block: index, numbering: familyOf(marker.numbering), ordinal: marker.ordinal }];
    });
  });
}

/** 一是 and 一要 alternate within one list. */
function familyOf(numbering: Numbering): Numbering {
  return numbering === 'must' ? 'is' : numbering;
}
