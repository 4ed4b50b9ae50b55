import { isBlockName } from './elements.ts';
import type { Place } from './look.ts';

const FEWEST = 3;
/** Of the children of a layer so many are placed; the others, a picture or a mark, go with the one before them. */
const MOST = 0.8;
/** Pieces of one line of print are this close in height, as a share of their own height or of what lies between lines. */
const SAME_LINE = 0.35;
/** Without a height to go by, in pixels. */
const CLOSE = 3;
const FAR_LESS = 4;
/** A child without a place of its own stands next to the one before it. */
const BEHIND = 0.01;

interface Piece extends Place {
  readonly element: Element;
  /** The place is its own. */
  readonly placed: boolean;
}

/** The children of a text layer as a reader meets them. */
export interface Layer {
  readonly order: readonly Element[];
  /** Of each child with a place: the number of its line, and the indent of the line in columns. */
  readonly places: ReadonlyMap<Element, { readonly line: number; readonly indent: number }>;
}

/** Where the page puts an element that is out of the flow, or null. */
type PlaceOf = (element: Element) => Place | null;

/**
 * The lines of an element whose children the page puts each at a place of its own: a line, a word or a number each,
 * in any order. null for an element that is none.
 */
export function readLayer(parent: Element, placeOf: PlaceOf): Layer | null {
  if (parent.childElementCount < FEWEST || !isPlaced(parent, placeOf)) return null;
  const pieces: Piece[] = [];
  let placed = 0;
  for (let element = parent.firstElementChild; element; element = element.nextElementSibling) {
    // Between words that have places it breaks no line.
    if (element.localName === 'br') continue;
    const piece = pieceOf(element, placeOf(element), pieces.length);
    if (piece) placed++;
    const { left, top } = pieces.at(-1) ?? { left: 0, top: 0 };
    pieces.push(piece ?? { element, left: left + BEHIND, top, width: 0, height: 0, placed: false });
  }
  if (placed < Math.max(FEWEST, MOST * pieces.length) || hasText(parent)) return null;
  const lines = findLines(pieces);
  const indentOf = measureIndents(lines);
  return {
    order: lines.flat().map(({ element }) => element),
    places: new Map(
      lines.flatMap((line, number) => {
        const place = { line: number, indent: indentOf(line) };
        return line.filter(({ placed }) => placed).map(({ element }) => [element, place] as const);
      }),
    ),
  };
}

/** One of the first is placed: most elements are no layers, and are told so by a look. */
function isPlaced(parent: Element, placeOf: PlaceOf): boolean {
  const first = parent.firstElementChild;
  return [first, first?.nextElementSibling].some(
    (child) => child?.hasAttributes() && placeOf(child) !== null,
  );
}

/** A word without a height stands in the line of the others, as they are written where it tells nothing at all. */
function pieceOf(element: Element, place: Place | null, index: number): Piece | null {
  if (place === null || (Number.isNaN(place.top) && isBlockName(element.localName))) return null;
  const { left, top } = place;
  return { ...place, element, left: Number.isNaN(left) ? index : left, top: top || 0, placed: true };
}

function hasText(parent: Element): boolean {
  return Array.from(parent.childNodes).some(
    (node) => node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '',
  );
}

function findLines(pieces: readonly Piece[]): Piece[][] {
  const close = closeness(pieces);
  const lines: Piece[][] = [];
  let top = Number.NEGATIVE_INFINITY;
  let begun = new Set<number>();
  for (const piece of [...pieces].sort((one, other) => one.top - other.top)) {
    const word = isWord(piece);
    // Two pieces with the same beginning stand above each other, however close they are.
    if (word && piece.top - top <= close && !begun.has(piece.left)) lines.at(-1)?.push(piece);
    else {
      lines.push([piece]);
      top = word ? piece.top : Number.NEGATIVE_INFINITY;
      begun = new Set();
    }
    begun.add(piece.left);
  }
  for (const line of lines) line.sort((one, other) => one.left - other.left);
  return lines;
}

/** No column or box of text that is placed as a whole. */
function isWord({ element }: Piece): boolean {
  return element.firstElementChild === null || element.querySelector('div,p,table,ul,br') === null;
}

function closeness(pieces: readonly Piece[]): number {
  const heights = pieces.map(({ height }) => height).filter((height) => height > 0);
  const many = heights.length > pieces.length / 2;
  return Math.max(CLOSE, SAME_LINE * (many ? medianOf(heights) : measurePitch(pieces)));
}

/** What lies between most lines, not between a digit and the words beside it, which is far less. */
function measurePitch(pieces: readonly Piece[]): number {
  const tops = pieces.map(({ top }) => top).sort((one, other) => one - other);
  const steps = tops
    .map((top, index) => top - (tops[index - 1] ?? top))
    .filter((step) => step > 0)
    .sort((one, other) => one - other);
  return steps.reduce(
    (pitch, step, index) =>
      index < 0.75 * steps.length && step >= FAR_LESS * (steps[index - 1] ?? step) ? step : pitch,
    steps[0] ?? 0,
  );
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? 0;
}

/** The indent of a line against the margin that most lines share, where the page tells how wide a character is. */
function measureIndents(lines: readonly (readonly Piece[])[]): (line: readonly Piece[]) => number {
  const counts = new Map<number, number>();
  const widths: number[] = [];
  for (const [first] of lines) {
    if (!first) continue;
    counts.set(first.left, (counts.get(first.left) ?? 0) + 1);
    const text = (first.element.textContent ?? '').trim();
    const width = first.width / text.length;
    if (text.length > 4 && width > 0) widths.push(width);
  }
  const margin = Math.min(...[...counts].filter(([, count]) => count > 1).map(([left]) => left));
  const width = medianOf(widths);
  return ([first]) => {
    const columns = width > 0 && first ? Math.round((first.left - margin) / width) : 0;
    return Number.isFinite(columns) ? Math.max(0, columns) : 0;
  };
}
