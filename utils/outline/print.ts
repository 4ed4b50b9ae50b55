import type { Part } from '../manuscript.ts';
import type { NumberTable } from '../text/number-table.ts';
import { fingerprint } from '../text/shingles.ts';

/** A part of its shingles that says how alike a text and another are. */
export type Print = NumberTable;

const prints = new WeakMap<Part, Print>();

/** Keeps the print that a part was compared by before it was cut into its blocks: that takes out white space alone. */
export function keepPrint(part: Part, print: Print): void {
  prints.set(part, print);
}

/** The print of a part's blocks. */
export function printOf(part: Part): Print {
  return prints.get(part) ?? fingerprint(part.blocks.map(({ text }) => text).join(''));
}
