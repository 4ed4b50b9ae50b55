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

/** `quirks`: to a page without a document type case makes no difference in classes. Throws where the selector is none. */
export function compileSelector(selector: string, quirks: boolean): Matcher {
  if (selector.trim() === '') throw new SyntaxError('No selector');
  return _compileUnsafe<PageNode, PageElement>(selector, {
    adapter,
    quirksMode: quirks,
    relativeSelector: false,
  });
}
