/** Text next to text is parted by few line breaks. */
const MOST_BREAKS = 4;

/** Text or an element next to an element, over a few line breaks. */
export function findBeside(element: Element, step: 'previousSibling' | 'nextSibling'): ChildNode | null {
  let node = element[step];
  for (let count = 0; node && count < MOST_BREAKS; count++) {
    if (isText(node) || (isElement(node) && node.localName !== 'br')) return node;
    node = node[step];
  }
  return null;
}

/** By its type: what comes from a frame is no instance of this window's classes. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** White space between elements is none. */
export function isText(node: ChildNode | null): boolean {
  return node?.nodeType === 3 && (node.nodeValue ?? '').trim() !== '';
}
