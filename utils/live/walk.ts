import { shownAttributes, WITH_ATTRIBUTES } from './attributes.ts';
import { MAY_HOST } from './hosts.ts';
import type { Pace } from './pace.ts';
import { isSkipped, SKIPPED } from './skip.ts';
import {
  isAttribute,
  isDocument,
  isElement,
  isShadowRoot,
  isText,
  isTree,
  type Root,
  type Tree,
  textsWithin,
  wordsOf,
} from './slot.ts';

/** Elements at which there is something to do. */
const TELLING = ['html,iframe,frame', SKIPPED, WITH_ATTRIBUTES].join();

/** What a walk finds on a page. */
export interface Found {
  /** Text nodes with something to convert, and what each holds. */
  texts: Text[];
  words: string[];
  /** The indexes of texts before which not all of the page was looked through. */
  breaks: Set<number>;
  /** The trees and texts looked through, each with all its words; null where it changed meanwhile. */
  trees: Map<Node, string | null>;
  attributes: Attr[];
  /** Elements that name a language, and the roots of documents, which do or should. */
  languages: Element[];
}

/** What a walk is after. */
export interface Quest {
  /** Whether there is anything to convert in a text. */
  isWanted(text: string): boolean;
  onRoot(root: Root): void;
}

/** Goes through all that hangs on the nodes, in open shadow roots and frames of the same origin too. */
export async function walk(starts: readonly Node[], pace: Pace, quest: Quest): Promise<Found> {
  const found: Found = {
    texts: [],
    words: [],
    breaks: new Set(),
    trees: new Map(),
    attributes: [],
    languages: [],
  };
  const waiting = [...starts];
  for (let start = waiting.shift(); start; start = waiting.shift()) {
    if (isSkipped(start)) continue;
    found.breaks.add(found.texts.length);
    if (isAttribute(start)) takeAttribute(start, found, quest);
    else if (isText(start)) {
      takeText(start, start.data, found, quest);
      found.trees.set(start, start.data);
    } else if (isTree(start)) {
      if (isDocument(start) || isShadowRoot(start)) quest.onRoot(start);
      const { left, inner } = takeElements(start, found, quest);
      waiting.push(...inner);
      await takeTexts(start, left, found, pace, quest);
    }
  }
  return found;
}

/** Takes what elements say about themselves; gives those that are left as they are, and the trees that hang on others. */
function takeElements(tree: Tree, found: Found, quest: Quest): { left: Element[]; inner: Node[] } {
  const telling = findWithin(tree, TELLING);
  const left = telling.filter((element) => element.matches(SKIPPED));
  const within = new Set(left.flatMap((element) => [element, ...element.querySelectorAll('*')]));
  for (const element of telling) {
    // What a field says about itself is not what is typed in it.
    const isField = element.localName === 'textarea' && !within.has(element.parentElement ?? element);
    if (isField || !within.has(element)) takeAttributes(element, found, quest);
  }
  const inner = [...telling, ...findWithin(tree, MAY_HOST)]
    .filter((element) => !within.has(element))
    .map((element) => element.shadowRoot ?? documentIn(element));
  return { left, inner: [...new Set(inner)].filter((node) => node !== null) };
}

/**
 * By an iterator over texts alone: what a script sees of a page for the first time costs the browser far more than what
 * stays unseen. Where the page takes out the text it stands at, the iterator goes on behind.
 */
async function takeTexts(
  tree: Tree,
  left: readonly Element[],
  found: Found,
  pace: Pace,
  quest: Quest,
): Promise<void> {
  const leftTexts = new Set(left.flatMap((element) => [...textsWithin(element)]));
  // All words at once come faster than one by one, as long as the page does not change.
  let words = wordsOf(tree);
  let end = 0;
  for (const text of textsWithin(tree)) {
    if (pace.isOver()) {
      await pace.rest();
      if (words !== wordsOf(tree)) words = null;
    }
    const start = end;
    end += text.length;
    if (isText(text) && !leftTexts.has(text))
      takeText(text, words?.slice(start, end) ?? text.data, found, quest);
  }
  found.trees.set(tree, words);
}

/** The elements of a tree that a selector is for, its top included. */
function findWithin(tree: Tree, selector: string): Element[] {
  const top = isElement(tree) && tree.matches(selector) ? [tree] : [];
  return [...top, ...tree.querySelectorAll(selector)];
}

function takeText(text: Text, words: string, found: Found, { isWanted }: Quest): void {
  if (!isWanted(words)) return;
  found.texts.push(text);
  found.words.push(words);
}

function takeAttributes(element: Element, found: Found, { isWanted }: Quest): void {
  for (const attribute of shownAttributes(element)) {
    if (isWanted(attribute.value)) found.attributes.push(attribute);
  }
  if (element.localName === 'html' || element.hasAttribute('lang')) found.languages.push(element);
}

function takeAttribute(attribute: Attr, found: Found, { isWanted }: Quest): void {
  const { ownerElement, name, value } = attribute;
  if (!ownerElement) return;
  if (name === 'lang') found.languages.push(ownerElement);
  else if (isWanted(value) && shownAttributes(ownerElement).includes(attribute))
    found.attributes.push(attribute);
}

/** Null for a frame of another origin. */
function documentIn(element: Element): Document | null {
  return 'contentDocument' in element ? (element.contentDocument as Document | null) : null;
}
