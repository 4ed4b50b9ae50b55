import type { SiteMarks } from '../marks.ts';
import type { Row } from '../writer.ts';
import type { Box } from './box.ts';
import { buildTree, type Extent, type Tree, widen } from './tree.ts';
import { isForeign, type Weights, weigh } from './weight.ts';

/** What is known of a page when its document is looked for. */
interface Ground {
  readonly boxes: readonly Box[];
  readonly rows: readonly Row[];
  readonly weights: Weights;
  readonly tree: Tree;
}

/** A site's container with less of a page's prose than this share of what is found without it is the wrong one. */
const ENOUGH = 0.5;

/** Finds the document: for each row, whether it stands in it. `own`: the site's rule is the reader's own. */
export function findZone(
  boxes: readonly Box[],
  rows: readonly Row[],
  { containers, own }: Pick<SiteMarks, 'containers' | 'own'>,
): boolean[] {
  const ground = { boxes, rows, weights: weigh(boxes, rows), tree: buildTree(boxes, rows) };
  const found = leaveCards(grow(findCore(ground), ground), ground);
  const ruled = findRuled(ground, containers);
  return proseIn(ruled, ground) > (own ? 0 : ENOUGH) * proseIn(found, ground) ? ruled : found;
}

/** Cards of a list between paragraphs lead to other documents. */
function leaveCards(zone: readonly boolean[], { rows, weights }: Ground): boolean[] {
  return zone.map((inside, index) => inside && !weights.cards[rows[index]?.box ?? 0]);
}

/** All from the first to the last container: what stands between pages is the document's. */
function findRuled({ boxes, rows, tree }: Ground, containers: ReadonlySet<Element>): boolean[] {
  if (containers.size === 0) return rows.map(() => false);
  const range: Extent = { first: rows.length, last: -1 };
  boxes.forEach(({ element }, index) => {
    if (containers.has(element)) widen(range, tree.extents[index]);
  });
  return rows.map((_, index) => index >= range.first && index <= range.last);
}

function proseIn(zone: readonly boolean[], { weights }: Ground): number {
  return weights.rows.reduce((sum, weight, index) => sum + (zone[index] ? weight : 0), 0);
}

/** What a row gives to the box it stands in and to the boxes around it, nearest first. */
const REACH = [1, 1, 0.7, 0.5, 0.35, 0.25];
/** A paragraph with more than this share of the page's prose may be the whole document. */
const LARGE_PIECE = 0.3;
/** A text is seldom further below its headline. */
const BELOW_HEADLINE = 12;
const HEADLINE_FACTOR = 1.5;

/** The box around which most of the prose stands close together, best under a headline. */
function findCore({ boxes, rows, weights, tree }: Ground): number {
  const scores = new Array<number>(boxes.length).fill(0);
  rows.forEach((row, index) => {
    const isPiece = (weights.rows[index] ?? 0) < LARGE_PIECE * (weights.good[0] ?? 0);
    let reach = 0;
    for (let box = row.box; box >= 0 && reach < REACH.length; ) {
      scores[box] = (scores[box] ?? 0) + (REACH[reach] ?? 0) * (weights.rows[index] ?? 0);
      const parent = boxes[box]?.parent ?? -1;
      // Boxes around one paragraph of many are one box to the reader.
      if (!isPiece || !isSameExtent(tree.extents[box], tree.extents[parent])) reach++;
      box = parent;
    }
  });
  const headlines = rows.flatMap(({ box }, index) => (boxes[box]?.name === 'h1' ? [index] : []));
  let best = 0;
  let most = 0;
  scores.forEach((score, box) => {
    const factor = isUnder(headlines, tree.extents[box]) ? HEADLINE_FACTOR : 1;
    // On a tie the inner box, which stands later, is the closer one.
    if (score * factor < most) return;
    most = score * factor;
    best = box;
  });
  return best;
}

function isSameExtent(left: Extent | undefined, right: Extent | undefined): boolean {
  return left?.first === right?.first && left?.last === right?.last;
}

function isUnder(headlines: readonly number[], extent: Extent | undefined): boolean {
  if (!extent) return false;
  return headlines.some((row) => row <= extent.last && row >= extent.first - BELOW_HEADLINE);
}

/**
 * Takes the core and, going outwards, what beside it belongs to the same text: the other pages of a paged
 * document, paragraphs that stand loose beside it. All between the first and the last of it is in the zone,
 * but for boxes that are surely none of it.
 */
function grow(core: number, ground: Ground): boolean[] {
  const { boxes, rows, weights, tree } = ground;
  const range: Extent = { first: rows.length, last: -1 };
  widen(range, tree.extents[core]);
  const zone = rows.map((_, index) => index >= range.first && index <= range.last);
  const total = weights.good[core] ?? 0;
  let inner = core;
  for (let outer = boxes[core]?.parent ?? -1; outer >= 0; outer = boxes[outer]?.parent ?? -1) {
    const siblings = (tree.children[outer] ?? []).filter((box) => box !== inner);
    const taken = siblings.filter((box) => belongs(box, inner, total, ground));
    const loose = looseRows(outer, total, ground);
    if (taken.length + loose.length > 0) {
      for (const box of taken) widen(range, tree.extents[box]);
      for (const row of loose) widen(range, { first: row, last: row });
      const kept = zone.slice();
      zone.fill(true, range.first, range.last + 1);
      for (const box of siblings) {
        if (!taken.includes(box) && isForeignBox(box, ground)) restore(zone, kept, tree.extents[box]);
      }
    }
    inner = outer;
  }
  return zone;
}

/** A box beside the text that it unfolds to, is built like it, or is a paragraph, or holds much prose and little else. */
function belongs(box: number, inner: number, total: number, { boxes, weights }: Ground): boolean {
  const candidate = boxes[box];
  const good = weights.good[box] ?? 0;
  if (!candidate || isForeign(candidate.hint) || good < 10) return false;
  if (candidate.isFold) return true;
  const purity = good / Math.max(1, weights.size[box] ?? 0);
  if (isAlike(candidate, boxes[inner])) return purity > 0.5;
  const share = candidate.name === 'p' || candidate.name === 'blockquote' ? 0.05 : 0.25;
  return purity > 0.8 && good >= share * total;
}

function isAlike(left: Box, right: Box | undefined): boolean {
  return right !== undefined && left.name === right.name && classOf(left) === classOf(right);
}

/** Numbers in class names count pages. */
function classOf(box: Box): string {
  return (box.element.getAttribute('class') ?? '').replace(/\d+/g, '').trim();
}

/** Rows directly in a box around the text, where they make up a part of it. */
function looseRows(outer: number, total: number, { rows, weights, tree }: Ground): readonly number[] {
  const own = (tree.ownRows[outer] ?? []).filter(
    (row) => (weights.rows[row] ?? 0) >= 10 && (rows[row]?.linkShare ?? 0) < 0.3,
  );
  const good = own.reduce((sum, row) => sum + (weights.rows[row] ?? 0), 0);
  return good >= 0.05 * total ? own : [];
}

function isForeignBox(box: number, { boxes, weights }: Ground): boolean {
  const size = weights.size[box] ?? 0;
  return isForeign(boxes[box]?.hint ?? null) || (size > 100 && (weights.good[box] ?? 0) < 0.3 * size);
}

function restore(zone: boolean[], kept: readonly boolean[], extent: Extent | undefined): void {
  if (!extent) return;
  for (let row = extent.first; row <= extent.last; row++) zone[row] = kept[row] ?? false;
}
