import type { Row } from '../writer.ts';
import type { Box } from './box.ts';

/** First and last row; nothing has `first` after `last`. */
export interface Extent {
  first: number;
  last: number;
}

/** The boxes of a page as a tree, with the rows of each. */
export interface Tree {
  /** All rows in the box. */
  readonly extents: readonly Extent[];
  readonly children: readonly (readonly number[])[];
  /** Rows directly in the box. */
  readonly ownRows: readonly (readonly number[])[];
}

/** Children have higher numbers than their parents: one way back through the boxes sums all up. */
export function buildTree(boxes: readonly Box[], rows: readonly Row[]): Tree {
  const extents = boxes.map(() => ({ first: rows.length, last: -1 }));
  const children: number[][] = boxes.map(() => []);
  const ownRows: number[][] = boxes.map(() => []);
  boxes.forEach((box, index) => {
    children[box.parent]?.push(index);
  });
  rows.forEach((row, index) => {
    ownRows[row.box]?.push(index);
    widen(extents[row.box], { first: index, last: index });
  });
  for (let index = boxes.length - 1; index > 0; index--) {
    widen(extents[boxes[index]?.parent ?? -1], extents[index]);
  }
  return { extents, children, ownRows };
}

/** Widens an extent by another; nothing where there is none. */
export function widen(extent: Extent | undefined, by: Extent | undefined): void {
  if (!extent || !by) return;
  extent.first = Math.min(extent.first, by.first);
  extent.last = Math.max(extent.last, by.last);
}
