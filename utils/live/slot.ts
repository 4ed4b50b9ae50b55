/** What holds a text on a page: a text node, or an attribute that is shown or read aloud. */
export type Slot = Text | Attr;

/** What has a tree of its own, watched on its own. */
export type Root = Document | ShadowRoot;

// By their type: what comes from a frame is no instance of this window's classes.

export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

export function isAttribute(node: Node): node is Attr {
  return node.nodeType === 2;
}

export function isSlot(node: Node): node is Slot {
  return isText(node) || isAttribute(node);
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

export function isDocument(node: Node): node is Document {
  return node.nodeType === 9;
}

export function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === 11 && 'host' in node;
}

/** The element that a node stands in, out of shadow roots and frames too; null at the top. */
export function ownerOf(node: Node): Element | null {
  if (isAttribute(node)) return node.ownerElement;
  if (isShadowRoot(node)) return node.host;
  if (isDocument(node)) return node.defaultView?.frameElement ?? null;
  return node.parentElement ?? (node.parentNode && ownerOf(node.parentNode));
}

/** All text nodes below a node. */
export function textsWithin(node: Node): Text[] {
  return isText(node) ? [node] : [...node.childNodes].flatMap(textsWithin);
}
