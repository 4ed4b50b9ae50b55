import { isShown } from './attributes.ts';
import { findCandidates } from './candidates.ts';
import type { Pace } from './pace.ts';
import { isSkipped } from './skip.ts';
import {
  createTextWalker,
  isAttribute,
  isDocument,
  isShadowRoot,
  isText,
  isTree,
  nextText,
  type Root,
  type Tree,
  textsWithin,
  wordsOf,
} from './slot.ts';

/** What a walk finds on a page. */
export interface PageTexts {
  /** Text nodes with something to convert, and what each holds. */
  texts: Text[];
  words: string[];
  /** The indexes of texts before which not all of the page was looked through. */
  breaks: Set<number>;
  /** Attributes with something to convert, and what each holds. */
  attributes: Attr[];
  values: string[];
  /** Elements that name a language, and the roots of documents, which do or should. */
  languages: Element[];
  /** Elements that a script of the page has yet to define. */
  awaited: Element[];
}

/** What a walk is after. */
export interface WalkOptions {
  /** Whether there is anything to convert in a text. */
  isWanted(text: string): boolean;
  onRoot(root: Root): void;
  /** How many changes of the page were noticed so far. */
  changes(): number;
}

/** Goes through all that hangs on the nodes, in open shadow roots and frames of the same origin too. */
export async function walk(starts: readonly Node[], pace: Pace, options: WalkOptions): Promise<PageTexts> {
  const found: PageTexts = {
    texts: [],
    words: [],
    breaks: new Set(),
    attributes: [],
    values: [],
    languages: [],
    awaited: [],
  };
  const waiting = [...starts];
  for (let start = waiting.shift(); start; start = waiting.shift()) {
    if (isSkipped(start)) continue;
    found.breaks.add(found.texts.length);
    if (isAttribute(start)) takeAttribute(start, found, options);
    else if (isText(start)) takeText(start, start.data, found, options);
    else if (isTree(start)) {
      if (isDocument(start) || isShadowRoot(start)) options.onRoot(start);
      const { left, inner } = takeElements(start, found, options);
      // One by one: as arguments a hundred thousand would be too many.
      for (const node of inner) waiting.push(node);
      await takeTexts(start, left, found, pace, options);
    }
  }
  return found;
}

/** Takes what elements say about themselves; gives those that are left as they are, and the trees that hang on others. */
function takeElements(
  tree: Tree,
  found: PageTexts,
  options: WalkOptions,
): { left: Element[]; inner: Node[] } {
  const { left, spoken, frames, hosts, awaited } = findCandidates(tree);
  const within = new Set(left.flatMap((element) => [element, ...element.querySelectorAll('*')]));
  // What a field says about itself is not what is typed in it.
  const isField = (element: Element) =>
    element.localName === 'textarea' && !within.has(element.parentElement ?? element);
  for (const element of spoken) {
    if (!within.has(element) || isField(element)) takeAttributes(element, found, options);
  }
  for (const element of awaited) if (!within.has(element)) found.awaited.push(element);
  const inner = [
    ...frames.filter((frame) => !within.has(frame)).map(documentIn),
    ...hosts.filter((host) => !within.has(host)).map(({ shadowRoot }) => shadowRoot),
  ];
  return { left, inner: inner.filter((node) => node !== null) };
}

/** Through texts alone: what a script sees of a page for the first time costs the browser far more than what stays unseen. */
async function takeTexts(
  tree: Tree,
  left: readonly Element[],
  found: PageTexts,
  pace: Pace,
  options: WalkOptions,
): Promise<void> {
  const leftTexts = new Set<Node>(left.flatMap(textsWithin));
  // All words at once come faster than one by one, as long as the page does not change.
  const changes = options.changes();
  let words = wordsOf(tree);
  let end = 0;
  const walker = createTextWalker(tree);

  /** Gives the text at which it is time to rest; null at the end. */
  function takeSome(): Node | null {
    for (let text = nextText(walker); text; text = nextText(walker)) {
      const start = end;
      end += text.length;
      if (!leftTexts.has(text)) takeText(text, words?.slice(start, end) ?? text.data, found, options);
      if (pace.isOver()) return text;
    }
    return null;
  }

  for (let node = takeSome(); node; node = takeSome()) {
    const here = holdPlace(node);
    await pace.rest();
    if (options.changes() !== changes) words = null;
    const last = here();
    // What was taken out whole comes back as something new.
    if (!tree.contains(last)) return;
    walker.currentNode = last;
  }
}

/** Gives the last node before the place behind this one, also where the page has moved the node or taken it out. */
function holdPlace(node: Node): () => Node {
  const range = (node.ownerDocument ?? document).createRange();
  range.setStartAfter(node);
  return () => {
    const { startContainer, startOffset } = range;
    let last = startContainer.childNodes[startOffset - 1] ?? startContainer;
    if (last !== startContainer) while (last.lastChild) last = last.lastChild;
    return last;
  };
}

function takeText(text: Text, words: string, found: PageTexts, { isWanted }: WalkOptions): void {
  if (!isWanted(words)) return;
  found.texts.push(text);
  found.words.push(words);
}

function takeAttributes(element: Element, found: PageTexts, options: WalkOptions): void {
  const names = element.getAttributeNames();
  for (const name of names) {
    if (!isShown(element, name)) continue;
    const attribute = element.getAttributeNode(name);
    if (attribute) takeValue(attribute, found, options);
  }
  if (names.includes('lang') || element.localName === 'html') found.languages.push(element);
}

function takeAttribute(attribute: Attr, found: PageTexts, options: WalkOptions): void {
  const { ownerElement, name } = attribute;
  if (!ownerElement) return;
  if (name === 'lang') found.languages.push(ownerElement);
  else if (isShown(ownerElement, name)) takeValue(attribute, found, options);
}

function takeValue(attribute: Attr, found: PageTexts, { isWanted }: WalkOptions): void {
  const { value } = attribute;
  if (!isWanted(value)) return;
  found.attributes.push(attribute);
  found.values.push(value);
}

/** Null for a frame of another origin. */
function documentIn(element: Element): Document | null {
  return 'contentDocument' in element ? (element.contentDocument as Document | null) : null;
}
