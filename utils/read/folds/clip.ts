import type { Box } from '../document/box.ts';
import { sumUp } from '../document/sums.ts';
import { buildTree } from '../document/tree.ts';
import type { Row } from '../writer.ts';
import { hasFreeControl } from './fold.ts';

/** So little out of sight is the edge of a box, not a fold. */
const NEARLY_ALL = 0.95;

/**
 * How many characters of each row are in sight on a page that ends its text at a paid border. Its box shows
 * the beginning and cuts the rest off: that has been sent, but not given for reading.
 */
export function measureShown(
  boxes: readonly Box[],
  rows: readonly Row[],
  zone: readonly boolean[],
  folds: ReadonlySet<Element>,
): number[] {
  const { extents } = buildTree(boxes, rows);
  const lifts = countLifts(boxes);
  const lengths = sumUp(boxes, rows, (row) => row.text.length);
  const shown = rows.map((row) => row.text.length);
  const [start, end] = [zone.indexOf(true), zone.lastIndexOf(true)];
  boxes.forEach((box, index) => {
    const { first, last } = extents[index] ?? { first: 0, last: -1 };
    if (index === 0 || first > end || last < start) return;
    const length = lengths[index] ?? 0;
    const share = box.look.shown(box.element, length);
    if (share >= NEARLY_ALL || hasFreeControl(box.element, folds)) return;
    let left = Math.round(share * length);
    for (let row = first; row <= last; row++) {
      // What lies over the text, as the border itself often does, is in sight wherever it stands.
      if ((lifts[rows[row]?.box ?? 0] ?? 0) > (lifts[index] ?? 0)) continue;
      shown[row] = Math.min(shown[row] ?? 0, left);
      left = Math.max(0, left - (rows[row]?.text.length ?? 0));
    }
  });
  return shown;
}

/** How many boxes out of the flow each box stands in, itself counted. */
function countLifts(boxes: readonly Box[]): number[] {
  const lifts: number[] = [];
  for (const { look, parent } of boxes) lifts.push((lifts[parent] ?? 0) + (look.flow === 'lifted' ? 1 : 0));
  return lifts;
}
