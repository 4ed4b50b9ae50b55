import type { Box } from './walk.ts';
import { isForeign, type Weights, weigh } from './weight.ts';
import type { Row } from './writer.ts';

/** What a row gives to the box it stands in and to the boxes around it, nearest first. */
const REACH = [1, 1, 0.7, 0.5, 0.35, 0.25];

/** Finds the document: for each row, whether it stands in it. */
export function findZone(boxes: readonly Box[], rows: readonly Row[]): boolean[] {
  const weights = weigh(boxes, rows);
  const core = findCore(boxes, rows, weights);
  const tree = outlineTree(boxes, rows);
  return grow(core, boxes, rows, weights, tree);
}

/** The box around which most of the prose stands close together. */
function findCore(boxes: readonly Box[], rows: readonly Row[], weights: Weights): number {
  const scores = new Array<number>(boxes.length).fill(0);
  rows.forEach((row, index) => {
    let box = row.box;
    for (const share of REACH) {
      if (box < 0) break;
      scores[box] = (scores[box] ?? 0) + share * (weights.rows[index] ?? 0);
      box = boxes[box]?.parent ?? -1;
    }
  });
  // On a tie the inner box, which stands later, is the closer one.
  return scores.reduce((best, score, box) => (score >= (scores[best] ?? 0) ? box : best), 0);
}

/** First and last row of each box, by index; an empty box has `first` after `last`. */
interface Extent {
  first: number;
  last: number;
}

interface Tree {
  readonly extents: readonly Extent[];
  readonly children: readonly (readonly number[])[];
  readonly ownRows: readonly (readonly number[])[];
}

function outlineTree(boxes: readonly Box[], rows: readonly Row[]): Tree {
  const extents = boxes.map(() => ({ first: rows.length, last: -1 }));
  const children: number[][] = boxes.map(() => []);
  const ownRows: number[][] = boxes.map(() => []);
  rows.forEach((row, index) => {
    ownRows[row.box]?.push(index);
    widen(extents[row.box], { first: index, last: index });
  });
  for (let index = boxes.length - 1; index > 0; index--) {
    const parent = boxes[index]?.parent ?? -1;
    children[parent]?.unshift(index);
    widen(extents[parent], extents[index]);
  }
  return { extents, children, ownRows };
}

function widen(extent: Extent | undefined, by: Extent | undefined): void {
  if (!extent || !by) return;
  extent.first = Math.min(extent.first, by.first);
  extent.last = Math.max(extent.last, by.last);
}

/**
 * Takes the core and, going outwards, what beside it belongs to the same text: the other pages of a paged
 * document, paragraphs that stand loose beside it. All between the first and the last of it is in the zone.
 */
function grow(
  core: number,
  boxes: readonly Box[],
  rows: readonly Row[],
  weights: Weights,
  tree: Tree,
): boolean[] {
  const zone = rows.map(() => false);
  const mark = ({ first, last }: Extent) => zone.fill(true, first, last + 1);
  const range: Extent = { first: rows.length, last: -1 };
  widen(range, tree.extents[core]);
  mark(range);
  const total = weights.good[core] ?? 0;
  for (
    let inner = core, outer = boxes[core]?.parent ?? -1;
    outer >= 0;
    inner = outer, outer = boxes[outer]?.parent ?? -1
  ) {
    const taken = siblingsOf(inner, outer, boxes, tree).filter((box) =>
      belongs(box, inner, total, boxes, weights),
    );
    const loose = looseRows(outer, total, rows, weights, tree);
    for (const box of taken) widen(range, tree.extents[box]);
    for (const row of loose) widen(range, { first: row, last: row });
    const refused = siblingsOf(inner, outer, boxes, tree).filter(
      (box) => !taken.includes(box) && isRefused(box, boxes, weights),
    );
    if (taken.length + loose.length === 0) continue;
    mark(range);
    for (const box of refused)
      zone.fill(false, tree.extents[box]?.first, (tree.extents[box]?.last ?? -1) + 1);
  }
  return zone;
}

function siblingsOf(inner: number, outer: number, boxes: readonly Box[], tree: Tree): number[] {
  return (tree.children[outer] ?? []).filter(
    (box) => box !== inner && (boxes[box]?.element ?? null) !== null,
  );
}

/** A box beside the text that is built like it, or is a paragraph, or holds much prose and little else. */
function belongs(
  box: number,
  inner: number,
  total: number,
  boxes: readonly Box[],
  weights: Weights,
): boolean {
  const candidate = boxes[box];
  const good = weights.good[box] ?? 0;
  if (!candidate || isForeign(candidate.hint) || good < 10) return false;
  const purity = good / Math.max(1, weights.size[box] ?? 0);
  if (isAlike(candidate, boxes[inner])) return purity > 0.5;
  if (candidate.name === 'p' || candidate.name === 'blockquote') return purity > 0.8 && good >= 0.05 * total;
  return purity > 0.8 && good >= 0.25 * total;
}

function isAlike(left: Box, right: Box | undefined): boolean {
  return right !== undefined && left.name === right.name && classOf(left) === classOf(right);
}

/** Numbers in class names count pages. */
function classOf(box: Box): string {
  return (box.element.getAttribute('class') ?? '').replace(/\d+/g, '').trim();
}

/** Rows directly in a box around the text, where they make up a part of it. */
function looseRows(
  outer: number,
  total: number,
  rows: readonly Row[],
  weights: Weights,
  tree: Tree,
): readonly number[] {
  const own = (tree.ownRows[outer] ?? []).filter(
    (row) => (weights.rows[row] ?? 0) >= 10 && (rows[row]?.linkShare ?? 0) < 0.3,
  );
  const good = own.reduce((sum, row) => sum + (weights.rows[row] ?? 0), 0);
  return good >= 0.05 * total ? own : [];
}

/** Stands among the text and is surely none of it. */
function isRefused(box: number, boxes: readonly Box[], weights: Weights): boolean {
  const size = weights.size[box] ?? 0;
  return isForeign(boxes[box]?.hint ?? null) || (size > 100 && (weights.good[box] ?? 0) < 0.3 * size);
}
