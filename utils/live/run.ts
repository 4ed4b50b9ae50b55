import { isHan } from '../text/characters.ts';
import { SKIPPED } from './skip.ts';
import { isElement, isText } from './slot.ts';

/** Elements within a line of text. Not the link: its ends are borders of words. */
const INLINE = new Set(
  'abbr,b,bdi,bdo,big,cite,del,dfn,em,font,i,ins,mark,nobr,q,s,small,span,strike,strong,sub,sup,time,tt,u,wbr'.split(
    ',',
  ),
);

type Side = 'previousSibling' | 'nextSibling';

/** What a text node held before it was converted. */
type TextOf = (text: Text) => string;

/** The text nodes in which a phrase may go on without a border: 头 and 发 of `<b>头</b>发`. In their order. */
export function runAround(text: Text, textOf: TextOf): Text[] {
  const before = follow(text, 'previousSibling', textOf);
  return [...before.reverse(), text, ...follow(text, 'nextSibling', textOf)];
}

function follow(text: Text, side: Side, textOf: TextOf): Text[] {
  const run: Text[] = [];
  for (let next = glued(text, side, textOf); next; next = glued(next, side, textOf)) run.push(next);
  return run;
}

/** The text node on that side of a text, where only inline elements stand between two characters of a word. */
function glued(text: Text, side: Side, textOf: TextOf): Text | null {
  const own = textOf(text);
  if (!isWithinWord(side === 'nextSibling' ? own.at(-1) : own[0])) return null;
  const crossed: Element[] = [];
  const other = findNext(text, side, crossed);
  if (!other) return null;
  const found = textOf(other);
  if (!isWithinWord(side === 'nextSibling' ? found[0] : found.at(-1))) return null;
  return crossed.every(isInLine) ? other : null;
}

/** A Chinese character, or half of a rare one; a quotation mark is converted with what it quotes. */
function isWithinWord(unit: string | undefined): boolean {
  return unit !== undefined && (isHan(unit) || /[\ud800-\udfff“”‘’「」『』]/.test(unit));
}

/** The next text node in the tree; null where an element that is no part of a line stands between. */
function findNext(text: Text, side: Side, crossed: Element[]): Text | null {
  let node: Node = text;
  for (;;) {
    let next: Node | null = node[side];
    while (!next) {
      const parent: Element | null = node.parentElement;
      if (!parent || !INLINE.has(parent.localName)) return null;
      crossed.push(parent);
      node = parent;
      next = node[side];
    }
    node = next;
    while (isElement(node)) {
      if (!INLINE.has(node.localName) || node.matches(SKIPPED)) return null;
      crossed.push(node);
      const inner: Node | null = side === 'nextSibling' ? node.firstChild : node.lastChild;
      if (!inner) break;
      node = inner;
    }
    if (isText(node) && node.data !== '') return node;
  }
}

/** As the page draws it: a span may be a box of its own. */
function isInLine(element: Element): boolean {
  const display = element.ownerDocument.defaultView?.getComputedStyle(element).display;
  return display === 'inline' || display === 'contents';
}
