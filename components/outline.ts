import type { Part } from '../utils/manuscript.ts';
import { listRows } from '../utils/write/outline-rows.ts';
import type { Place } from './place.ts';

/** A row of the outline shown to people: a heading, or a lead sentence inside a paragraph. */
export interface OutlineRow {
  place: Place;
  level: number;
  text: string;
  /** A heading that was restored without certainty. */
  doubtful: boolean;
}

/** The outline of a part (counted from 0): its headings and its leads, in the order of the text. */
export function listOutline(part: Part, index: number): OutlineRow[] {
  return listRows(part.blocks).map(({ block, start, level, text, lead }) => ({
    place: { part: index, block, start },
    level,
    text,
    doubtful: !lead && part.blocks[block]?.restored?.certain === false,
  }));
}

/** What a part is called in a list: its own label, else its title, else the fallback. */
export function namePart(part: Part, fallback: string): string {
  return part.label ?? (part.title === '' ? fallback : part.title);
}
