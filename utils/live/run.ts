import { isHan } from '../text/characters.ts';
import { SKIPPED } from './skip.ts';
import { isElement, isText } from './slot.ts';

/** Text nodes that belong together, in the order of the page, with what each held before it was converted. */
export interface Run {
  slots: readonly Text[];
  originals: readonly string[];
}

/** What a text node held before it was converted. */
type TextOf = (text: Text) => string;

/** Gives the run that a text is in. */
type FindRun = (text: Text, textOf: TextOf) => Run;

/** What may stand between two texts of a run: elements, and which characters at their borders. */
interface Joint {
  elements: ReadonlySet<string>;
  joins(unit: string): boolean;
}

/** Elements within a line of text. Not the link: its ends are borders of words. */
const INLINE =
  'abbr,b,bdi,bdo,big,cite,del,dfn,em,font,i,ins,mark,nobr,q,s,small,span,strike,strong,sub,sup,time,tt,u,wbr';

/** In a phrase no border stands: 头 and 发 of `<b>头</b>发`. A quotation mark is converted with what it quotes. */
const PHRASE: Joint = {
  elements: new Set(INLINE.split(',')),
  joins: (unit) => isHan(unit) || /[\ud800-\udfff“”‘’「」『』]/.test(unit),
};

/** A quotation goes on through links and over the ends of lines. */
const QUOTATION: Joint = { elements: new Set([...PHRASE.elements, 'a', 'br', 'img']), joins: () => true };

type Side = 'previousSibling' | 'nextSibling';

/** Finds texts in which a phrase may go on; for one look at a page, whose elements it asks once how they are drawn. */
export function createFindPhrase(): FindRun {
  return createFindRun(PHRASE);
}

/** Finds texts in which a quotation may go on. */
export function createFindQuotation(): FindRun {
  return createFindRun(QUOTATION);
}

function createFindRun({ elements, joins }: Joint): FindRun {
  const drawn = new Map<Element, boolean>();

  /** As the page draws it: a span may be a box of its own. */
  function isInLine(element: Element): boolean {
    const known = drawn.get(element);
    if (known !== undefined) return known;
    const display = element.ownerDocument.defaultView?.getComputedStyle(element).display;
    const inLine = display === 'inline' || display === 'contents';
    drawn.set(element, inLine);
    return inLine;
  }

  /** The next text node in the tree; null where an element that is no part of a line stands between. */
  function findNext(text: Text, side: Side, crossed: Element[]): Text | null {
    let node: Node = text;
    for (;;) {
      let next: Node | null = node[side];
      while (!next) {
        const parent: Element | null = node.parentElement;
        if (!parent || !elements.has(parent.localName)) return null;
        crossed.push(parent);
        node = parent;
        next = node[side];
      }
      node = next;
      while (isElement(node)) {
        if (!elements.has(node.localName) || node.matches(SKIPPED)) return null;
        crossed.push(node);
        const inner: Node | null = side === 'nextSibling' ? node.firstChild : node.lastChild;
        if (!inner) break;
        node = inner;
      }
      if (isText(node) && node.data !== '') return node;
    }
  }

  function follow(text: Text, held: string, side: Side, textOf: TextOf, run: [Text, string][]): void {
    const [near, far] = side === 'nextSibling' ? [-1, 0] : [0, -1];
    for (let [from, own] = [text, held]; joins(own.at(near) ?? ''); ) {
      const crossed: Element[] = [];
      const next = findNext(from, side, crossed);
      if (!next) return;
      const found = textOf(next);
      if (!joins(found.at(far) ?? '') || !crossed.every(isInLine)) return;
      run.push([next, found]);
      [from, own] = [next, found];
    }
  }

  return (text, textOf) => {
    const held = textOf(text);
    const before: [Text, string][] = [];
    const after: [Text, string][] = [];
    follow(text, held, 'previousSibling', textOf, before);
    follow(text, held, 'nextSibling', textOf, after);
    if (before.length === 0 && after.length === 0) return { slots: [text], originals: [held] };
    const run = [...before.reverse(), [text, held] as const, ...after];
    return { slots: run.map(([slot]) => slot), originals: run.map(([, original]) => original) };
  };
}
