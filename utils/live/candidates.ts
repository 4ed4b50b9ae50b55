import { SHOWN_NAMES } from './attributes.ts';
import { SKIPPED } from './skip.ts';
import { isElement, type Tree } from './slot.ts';

/** Those of the elements with a shadow root of the page's own that pages have many of. */
const COMMON_HOSTS = 'div,span,p';

/** Elements with nothing to look for but their attributes and texts, or found already; those most met first. */
const PLAIN =
  'a,div,li,span,p,td,b,br,tr,em,i,strong,img,ul,table,tbody,th,font,input,label,svg,path,dd,dt,dl,g,use,button,ol,thead,link,meta,small,sup,sub,u,s,figure,figcaption,form,select,hr,title,head';

/** All others: what may be a frame, a host of a shadow root (no selector tells custom elements), or left as it is. */
const RARE = `:not(${PLAIN})`;

/** What else may be left as it is, but for what names a language: of fewer and simpler selectors than say that it is. */
const ASKING = '[contenteditable],[role=textbox i],[translate],.notranslate';

/** Elements with an attribute to convert, or with the language of their text. `label` is on rare ones. */
const SPOKEN = [...SHOWN_NAMES.filter((name) => name !== 'label'), 'lang'].map((name) => `[${name}]`).join();

const FRAMES = new Set(['iframe', 'frame', 'object']);

/** The elements of a tree at which there is something to do. */
interface Candidates {
  /** Those left as they are, with all below them. */
  left: Element[];
  /** Those that may have attributes to convert or to heed, or should name their language. */
  spoken: Set<Element>;
  frames: Element[];
  /** Those with an open shadow root. */
  hosts: Element[];
  /** Those that a script of the page has yet to define: they may get a shadow root. */
  awaited: Element[];
}

/**
 * By selectors with few elements to find or few names to compare: what a script sees of a page for the first time costs
 * the browser far more than what stays unseen.
 */
export function findCandidates(tree: Tree): Candidates {
  const rare = findWithin(tree, RARE);
  const spoken = findWithin(tree, SPOKEN);
  const isHost = ({ shadowRoot }: Element) => shadowRoot !== null;
  const foreign = spoken.filter((element) => element.hasAttribute('lang'));
  return {
    left: [...rare, ...findWithin(tree, ASKING), ...foreign].filter((element) => element.matches(SKIPPED)),
    spoken: new Set([...rare, ...spoken]),
    frames: rare.filter(({ localName }) => FRAMES.has(localName)),
    awaited: rare.filter((element) => element.localName.includes('-') && !element.matches(':defined')),
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
