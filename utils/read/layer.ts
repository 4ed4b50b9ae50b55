/** A line of print sits this close to its neighbours' height, in the unit the page writes. */
const SAME_LINE = 3;
const FEWEST = 3;

interface Piece {
  readonly element: Element;
  readonly left: number;
  readonly top: number;
}

/**
 * The children of a text layer, each of which the page puts at a place of its own, in the order a reader meets
 * them; null for an element that is none.
 */
export function orderLayer(parent: Element): Element[] | null {
  if (placeOf(parent.firstElementChild) === null || parent.childElementCount < FEWEST) return null;
  const pieces: Piece[] = [];
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
    const piece = placeOf(child);
    if (piece === null) return null;
    pieces.push(piece);
  }
  return isInOrder(pieces) ? null : sort(pieces);
}

function isInOrder(pieces: readonly Piece[]): boolean {
  return pieces.every((piece, index) => {
    const before = pieces[index - 1];
    if (!before) return true;
    const below = piece.top - before.top;
    return below > SAME_LINE || (below > -SAME_LINE && piece.left >= before.left);
  });
}

function sort(pieces: readonly Piece[]): Element[] {
  const lines: Piece[][] = [];
  for (const piece of [...pieces].sort((one, other) => one.top - other.top)) {
    const line = lines.at(-1);
    if (line?.[0] && piece.top - line[0].top <= SAME_LINE) line.push(piece);
    else lines.push([piece]);
  }
  return lines
    .flatMap((line) => line.sort((one, other) => one.left - other.left))
    .map(({ element }) => element);
}

function placeOf(element: Element | null): Piece | null {
  const style = element?.getAttribute('style') ?? '';
  if (style === '') return null;
  const left = /(?:^|[;\s])left:\s*(-?[\d.]+)/.exec(style)?.[1];
  const top = /(?:^|[;\s])top:\s*(-?[\d.]+)/.exec(style)?.[1];
  return element === null || left === undefined || top === undefined
    ? null
    : { element, left: Number(left), top: Number(top) };
}
