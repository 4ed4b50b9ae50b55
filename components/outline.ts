import type { Part } from '../utils/manuscript.ts';

/** A row of the outline shown to people: a heading, or a lead sentence inside a paragraph. */
export interface OutlineRow {
  block: number;
  level: number;
  text: string;
}

/** The outline of a part: its headings and its leads, in the order of the text. */
export function listOutline(part: Part): OutlineRow[] {
  return part.blocks.flatMap((block, index) =>
    block.type === 'heading'
      ? [{ block: index, level: block.level, text: block.text }]
      : block.leads.map(({ level, text }) => ({ block: index, level, text })),
  );
}

/** What a part is called in a list: its own label, else its title, else its number. */
export function namePart(part: Part, fallback: string): string {
  return part.label ?? (part.title === '' ? fallback : part.title);
}
