import { getOrMake } from '../known.ts';
import { isElement } from './beside.ts';

/** The tree that an element shows in place of its children. */
export interface Shadow {
  /** The children by the name of the slot that is to show them, '' for the plain one, until it has. */
  readonly slotted: Map<string, readonly ChildNode[]>;
  /** The tree of this kind that the element itself stands in. */
  readonly around: Shadow | null;
}

/**
 * Where the tree begins that an element shows: in its open shadow root, or in the template that a browser would make
 * one of. null for an ordinary element.
 */
export function shadowRootOf(element: Element): ParentNode | null {
  if (element.shadowRoot) return element.shadowRoot;
  const first = element.firstElementChild;
  return first?.localName === 'template' && first.hasAttribute('shadowrootmode') && 'content' in first
    ? (first as HTMLTemplateElement).content
    : null;
}

/** Sorts the children of a host by the slots that they are for. `around`: the shadow root that the host stands in. */
export function enterShadow(host: Element, around: Shadow | null): Shadow {
  const slotted = new Map<string, ChildNode[]>();
  for (let node = host.firstChild; node; node = node.nextSibling) {
    const name = isElement(node) ? (node.getAttribute('slot') ?? '') : '';
    getOrMake(slotted, name, () => []).push(node);
  }
  return { slotted, around };
}

/** What a slot shows; null where that is what stands in it. The first slot of a name takes all. */
export function fillSlot(slot: Element, { slotted }: Shadow): readonly ChildNode[] | null {
  const name = slot.getAttribute('name') ?? '';
  const nodes = slotted.get(name) ?? null;
  slotted.delete(name);
  return nodes;
}
