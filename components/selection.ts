import { HEAD, type Position, SALUTATION } from '../utils/write/excerpt.ts';
import { readPlace } from './place.ts';

/** What the reader has selected in the text. */
export interface Selected {
  from: Position;
  to: Position;
}

const BLOCKS = ':is(p, h2, h3, h4, h5, h6, header)[data-place], .salutation';

/** The selection inside an element, as places in the manuscript; null where nothing of the text is selected. */
export function readSelection(element: HTMLElement): Selected | null {
  const range = findRange(element);
  if (!range || range.collapsed) return null;
  const blocks = [...element.querySelectorAll(BLOCKS)].filter((block) => range.intersectsNode(block));
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!first || !last) return null;
  const from = { ...placeOf(first), start: offsetIn(first, range.startContainer, range.startOffset) ?? 0 };
  const end = offsetIn(last, range.endContainer, range.endOffset) ?? last.textContent.length;
  return { from, to: { ...placeOf(last), start: end } };
}

/** The salutation has no place of its own: it stands behind the head of its part. */
function placeOf(block: Element): Position {
  const salutes = block.matches('.salutation');
  const name = (salutes ? block.previousElementSibling : block)?.getAttribute('data-place') ?? '';
  const place = readPlace(name);
  return place.block < 0 ? { ...place, block: salutes ? SALUTATION : HEAD } : place;
}

/** Characters of a block before a point in it; null for a point elsewhere. */
function offsetIn(block: Element, node: Node, offset: number): number | null {
  if (!block.contains(node)) return null;
  const range = document.createRange();
  range.setStart(block, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}

/** What is selected around an element, or null. Browsers differ in how they show a selection inside a shadow root. */
export function findRange(element: HTMLElement): Range | null {
  const root = element.getRootNode();
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  if (!(root instanceof ShadowRoot) || !('getComposedRanges' in selection)) return selection.getRangeAt(0);
  const [composed] = selection.getComposedRanges({ shadowRoots: [root] });
  if (!composed) return null;
  const range = document.createRange();
  range.setStart(composed.startContainer, composed.startOffset);
  range.setEnd(composed.endContainer, composed.endOffset);
  return range;
}
