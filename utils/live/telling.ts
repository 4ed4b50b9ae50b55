import { WITH_ATTRIBUTES } from './attributes.ts';
import { SKIPPED_NAMES, SKIPPED_OTHERS } from './skip.ts';
import { isElement, type Tree } from './slot.ts';

/** Those of the elements with a shadow root of the page's own that pages have many of. */
const COMMON_HOSTS = 'div,span,p';

/** Elements with nothing to look for but their attributes and texts, or found already; those most met first. */
const PLAIN =
  'a,div,li,span,p,td,b,br,tr,em,i,strong,img,ul,th,font,input,label,svg,path,dd,dt,dl,g,use,button,ol,table,tbody,thead,link,meta,small,sup,sub,u,s,figure,figcaption,form,select,option,hr,title,html,head';

/** All others: what may be a frame, a host of a shadow root (no selector tells custom elements), or left as it is. */
const RARE = `:not(${PLAIN})`;

const FRAMES = new Set(['iframe', 'frame', 'object']);
const SKIPPED = new Set(SKIPPED_NAMES);

/** The elements of a tree at which there is something to do. */
export interface Telling {
  /** Those left as they are, with all below them. */
  left: Element[];
  /** Those with attributes to convert or to heed, and those that should name their language. */
  spoken: Element[];
  frames: Element[];
  /** Those with an open shadow root. */
  hosts: Element[];
}

/**
 * By selectors with few elements to find or few names to compare: what a script sees of a page for the first time costs
 * the browser far more than what stays unseen.
 */
export function findTelling(tree: Tree): Telling {
  const rare = findWithin(tree, RARE);
  const named = rare.filter(({ localName }) => SKIPPED.has(localName));
  const isHost = ({ shadowRoot }: Element) => shadowRoot !== null;
  return {
    left: [...named, ...findWithin(tree, SKIPPED_OTHERS)],
    spoken: findWithin(tree, WITH_ATTRIBUTES),
    frames: rare.filter(({ localName }) => FRAMES.has(localName)),
    hosts: [...findWithin(tree, COMMON_HOSTS).filter(isHost), ...rare.filter(isHost)],
  };
}

/** The elements of a tree that a selector is for, its top included. */
function findWithin(tree: Tree, selector: string): Element[] {
  const found = isElement(tree) && tree.matches(selector) ? [tree] : [];
  const list = tree.querySelectorAll(selector);
  // Through the list's iterator it would take twice as long.
  for (let index = 0; index < list.length; index += 1) found.push(list.item(index));
  return found;
}
