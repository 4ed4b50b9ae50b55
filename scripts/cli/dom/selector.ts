import { _compileUnsafe, type Options } from 'css-select';
import { PageElement } from './element.ts';
import { type PageNode, PageParent } from './node.ts';

/** Whether an element is meant by a selector. */
export type Matcher = (element: PageElement) => boolean;

const adapter: Options<PageNode, PageElement>['adapter'] = {
  isTag: (node): node is PageElement => node instanceof PageElement,
  getAttributeValue: (element, name) => element.getAttribute(name) ?? undefined,
  hasAttrib: (element, name) => element.hasAttribute(name),
  getName: ({ localName }) => localName,
  getParent: ({ parentNode }) => parentNode,
  getChildren: (node) => (node instanceof PageParent ? node.childNodes : []),
  getSiblings: (node) => node.parentNode?.childNodes ?? [node],
  prevElementSibling: (node) => (node instanceof PageElement ? node.previousElementSibling : null),
  getText: (node) => (node instanceof PageParent ? node.textContent : (node.nodeValue ?? '')),
  removeSubsets: (nodes) => nodes,
};

/** Pages of one site have the same selectors. Bounded, for a run may see many sites. */
const known = { quirks: new Map<string, Matcher>(), standard: new Map<string, Matcher>() };
const MOST_KNOWN = 5000;

/**
 * `quirks`: to a page without a document type case makes no difference in classes. Each selector is read once. Throws
 * where it is none.
 */
export function compileSelector(selector: string, quirks: boolean): Matcher {
  const matchers = quirks ? known.quirks : known.standard;
  let matcher = matchers.get(selector);
  if (matcher === undefined) {
    matcher = compile(selector, quirks);
    if (matchers.size === MOST_KNOWN) matchers.clear();
    matchers.set(selector, matcher);
  }
  return matcher;
}

function compile(selector: string, quirks: boolean): Matcher {
  if (selector.trim() === '') throw new SyntaxError('No selector');
  return _compileUnsafe<PageNode, PageElement>(selector, {
    adapter,
    quirksMode: quirks,
    relativeSelector: false,
  });
}
