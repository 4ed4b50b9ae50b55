import type { Block, Level } from '../manuscript.ts';

/** A row of the outline: a heading, or a lead sentence inside a paragraph. */
export interface OutlineRow {
  /** Number of the block, from 0, and the offset in it. */
  block: number;
  start: number;
  level: Level;
  text: string;
  lead: boolean;
}

/** The outline of a speech in the order of the text. */
export function listRows(blocks: readonly Block[]): OutlineRow[] {
  return blocks.flatMap((block, number): OutlineRow[] =>
    block.type === 'heading'
      ? [{ block: number, start: 0, level: block.level, text: block.text, lead: false }]
      : block.leads.map(({ level, text, start }) => ({ block: number, start, level, text, lead: true })),
  );
}
