import { shownAttributes, WITH_ATTRIBUTES } from './attributes.ts';
import { hasHan } from './direction.ts';
import type { Pace } from './pace.ts';
import { isSkipped, SKIPPED } from './skip.ts';
import { isAttribute, isDocument, isElement, isShadowRoot, isText, type Root } from './slot.ts';

const FRAMES = new Set(['iframe', 'frame']);

/** What a walk finds on a page. */
export interface Found {
  /** Text nodes with Chinese characters. */
  texts: Text[];
  attributes: Attr[];
  /** Elements that name a language, and the roots of documents, which do or should. */
  languages: Element[];
}

/** Goes through all that hangs on the nodes, in open shadow roots and frames of the same origin too. */
export async function walk(
  starts: readonly Node[],
  pace: Pace,
  onRoot: (root: Root) => void,
): Promise<Found> {
  const found: Found = { texts: [], attributes: [], languages: [] };
  const waiting = [...starts];
  for (let start = waiting.shift(); start; start = waiting.shift()) {
    if (isSkipped(start)) continue;
    if (isAttribute(start)) takeAttribute(start, found);
    if (isDocument(start) || isShadowRoot(start)) onRoot(start);
    await walkTree(start, found, waiting, pace);
  }
  return found;
}

/** By hand, for a page may change between two stretches: no node of what was there is lost by that. */
async function walkTree(start: Node, found: Found, waiting: Node[], pace: Pace): Promise<void> {
  const skipped = findWithin(start, SKIPPED);
  const telling = findWithin(start, WITH_ATTRIBUTES);
  const stack: Node[] = [start];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (pace.isOver()) await pace.rest();
    if (isText(node)) {
      if (hasHan(node.data)) found.texts.push(node);
      continue;
    }
    if (isElement(node)) {
      const isLeft = skipped.has(node);
      // What a field says about itself is not what is typed in it.
      if (telling.has(node) && (!isLeft || node.localName === 'textarea')) takeAttributes(node, found);
      if (isLeft) continue;
      const { localName } = node;
      if (localName === 'html') found.languages.push(node);
      const inner = node.shadowRoot ?? (FRAMES.has(localName) ? documentIn(node) : null);
      if (inner) waiting.push(inner);
    }
    for (let child = node.lastChild; child; child = child.previousSibling) stack.push(child);
  }
}

/** The elements of a tree that a selector is for, its top included. */
function findWithin(start: Node, selector: string): Set<Node> {
  const found = new Set<Node>();
  if (!('querySelectorAll' in start)) return found;
  if (isElement(start) && start.matches(selector)) found.add(start);
  for (const element of (start as ParentNode & Node).querySelectorAll(selector)) found.add(element);
  return found;
}

function takeAttributes(element: Element, found: Found): void {
  for (const attribute of shownAttributes(element)) {
    if (hasHan(attribute.value)) found.attributes.push(attribute);
  }
  if (element.hasAttribute('lang')) found.languages.push(element);
}

function takeAttribute(attribute: Attr, found: Found): void {
  const { ownerElement, name, value } = attribute;
  if (!ownerElement) return;
  if (name === 'lang') found.languages.push(ownerElement);
  else if (hasHan(value) && shownAttributes(ownerElement).includes(attribute))
    found.attributes.push(attribute);
}

/** Null for a frame of another origin. */
function documentIn(element: Element): Document | null {
  return 'contentDocument' in element ? (element.contentDocument as Document | null) : null;
}
