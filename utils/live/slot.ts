/** What holds a text on a page: a text node, or an attribute that is shown or read aloud. */
export type Slot = Text | Attr;

/** What has a tree of its own, watched on its own. */
export type Root = Document | ShadowRoot;

/** What has elements and texts below it. */
export type Tree = Document | DocumentFragment | Element;

// By their type: what comes from a frame is no instance of this window's classes.

/** A text node, or a CDATA section, which pages of XHTML show as text. */
export function isText(node: Node): node is Text {
  return node.nodeType === 3 || node.nodeType === 4;
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

export function isTree(node: Node): node is Tree {
  return 'querySelectorAll' in node;
}

/** False for what was in a frame that is gone: Firefox lets nobody touch it any more. */
export function isThere(node: Node): boolean {
  try {
    return node.nodeType > 0;
  } catch {
    return false;
  }
}

/** Puts a text into a slot: `nodeValue` would do for either, and takes longer. */
export function fill(slot: Slot, text: string): void {
  if (isText(slot)) slot.data = text;
  else slot.value = text;
}

/** All text in a tree, of what is not shown too, or that of a text. */
export function wordsOf(node: Node): string | null {
  return (isDocument(node) ? node.documentElement : node)?.textContent ?? null;
}

/** The element that a node stands in, out of shadow roots and frames too; null at the top. */
export function ownerOf(node: Node): Element | null {
  if (isAttribute(node)) return node.ownerElement;
  if (isShadowRoot(node)) return node.host;
  if (isDocument(node)) return node.defaultView?.frameElement ?? null;
  return node.parentElement ?? (node.parentNode && ownerOf(node.parentNode));
}

/** SHOW_TEXT and SHOW_CDATA_SECTION. */
const TEXTS = 12;

/** Goes through all text nodes and CDATA sections below a node. */
export function createTextWalker(tree: Tree): TreeWalker {
  return (isDocument(tree) ? tree : tree.ownerDocument).createTreeWalker(tree, TEXTS);
}

/** The next node of a walker through texts, which shows no others: to ask each for its type takes long. */
export function nextText(walker: TreeWalker): Text | null {
  return walker.nextNode() as Text | null;
}

/** All text nodes and CDATA sections below a node. */
export function textsWithin(tree: Tree): Text[] {
  const walker = createTextWalker(tree);
  const texts: Text[] = [];
  for (let text = nextText(walker); text; text = nextText(walker)) texts.push(text);
  return texts;
}
