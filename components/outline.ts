import type { Part } from '../utils/manuscript.ts';
import type { Place } from './place.ts';

/** A row of the outline shown to people: a heading, or a lead sentence inside a paragraph. */
export interface OutlineRow {
  place: Place;
  level: number;
  text: string;
}

/** The outline of a part (counted from 0): its headings and its leads, in the order of the text. */
export function listOutline(part: Part, index: number): OutlineRow[] {
  return part.blocks.flatMap((block, number) =>
    block.type === 'heading'
      ? [{ place: { part: index, block: number, start: 0 }, level: block.level, text: block.text }]
      : block.leads.map(({ level, text, start }) => ({
          place: { part: index, block: number, start },
          level,
          text,
        })),
  );
}

/** What a part is called in a list: its own label, else its title, else the fallback. */
export function namePart(part: Part, fallback: string): string {
  return part.label ?? (part.title === '' ? fallback : part.title);
}
