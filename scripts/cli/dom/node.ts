/** A node of a parsed page. Brothers are linked: to put one in costs the same anywhere. */
export abstract class PageNode {
  abstract readonly nodeType: number;
  parentNode: PageParent | null = null;
  previousSibling: PageNode | null = null;
  nextSibling: PageNode | null = null;

  get nodeValue(): string | null {
    return null;
  }

  remove(): void {
    const { parentNode: parent, previousSibling: before, nextSibling: after } = this;
    if (parent === null) return;
    if (before === null) parent.firstChild = after;
    else before.nextSibling = after;
    if (after === null) parent.lastChild = before;
    else after.previousSibling = before;
    this.parentNode = null;
    this.previousSibling = null;
    this.nextSibling = null;
  }
}

export class PageText extends PageNode {
  readonly nodeType = 3;
  data: string;

  constructor(data: string) {
    super();
    this.data = data;
  }

  override get nodeValue(): string {
    return this.data;
  }
}

/** Text before and behind it is not one text. */
export class PageComment extends PageNode {
  readonly nodeType = 8;
  readonly #data: string;

  constructor(data: string) {
    super();
    this.#data = data;
  }

  override get nodeValue(): string {
    return this.#data;
  }
}

/** What has children: an element, a document, the content of a template. */
export abstract class PageParent extends PageNode {
  firstChild: PageNode | null = null;
  lastChild: PageNode | null = null;

  /** Puts a node before one of the children; behind the last for null. */
  insert(node: PageNode, after: PageNode | null): void {
    node.remove();
    const before = after === null ? this.lastChild : after.previousSibling;
    node.parentNode = this;
    node.previousSibling = before;
    node.nextSibling = after;
    if (before === null) this.firstChild = node;
    else before.nextSibling = node;
    if (after === null) this.lastChild = node;
    else after.previousSibling = node;
  }

  get childNodes(): PageNode[] {
    const nodes: PageNode[] = [];
    for (let node = this.firstChild; node !== null; node = node.nextSibling) nodes.push(node);
    return nodes;
  }

  get textContent(): string {
    let text = '';
    for (let node = this.firstChild; node !== null; node = nodeBehind(node, this)) {
      if (node instanceof PageText) text += node.data;
    }
    return text;
  }
}

/** The next node in `root` in document order, or null. No recursion: pages nest as deep as they like. */
export function nodeBehind(node: PageNode, root: PageParent): PageNode | null {
  if (node instanceof PageParent && node.firstChild !== null) return node.firstChild;
  for (let at: PageNode = node; at !== root; ) {
    if (at.nextSibling !== null) return at.nextSibling;
    if (at.parentNode === null) return null;
    at = at.parentNode;
  }
  return null;
}

/** The content of a template. */
export class PageFragment extends PageParent {
  readonly nodeType = 11;
}
