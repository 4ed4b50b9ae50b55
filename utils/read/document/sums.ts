import type { Row } from '../writer.ts';
import type { Box } from './box.ts';

/** Adds what the rows of each box have to the box and to all boxes around it. */
export function sumUp(
  boxes: readonly Box[],
  rows: readonly Row[],
  measure: (row: Row, index: number) => number,
): number[] {
  const sums = new Array<number>(boxes.length).fill(0);
  rows.forEach((row, index) => {
    sums[row.box] = (sums[row.box] ?? 0) + measure(row, index);
  });
  for (let index = boxes.length - 1; index > 0; index--) {
    const parent = boxes[index]?.parent ?? -1;
    if (parent >= 0) sums[parent] = (sums[parent] ?? 0) + (sums[index] ?? 0);
  }
  return sums;
}
