import { html } from 'parse5';
import { elementsIn, PageElement } from './element.ts';
import { PageParent } from './node.ts';
import { compileSelector, type Matcher } from './selector.ts';

/** A page that no window shows. */
export class PageDocument extends PageParent {
  readonly nodeType = 9;
  readonly URL = 'about:blank';
  readonly defaultView = null;
  mode = html.DOCUMENT_MODE.NO_QUIRKS;
  #elements: readonly PageElement[] | null = null;

  /** All elements in document order, once the page is parsed. */
  get elements(): readonly PageElement[] {
    this.#elements ??= elementsIn(this);
    return this.#elements;
  }

  get documentElement(): PageElement | null {
    for (let node = this.firstChild; node !== null; node = node.nextSibling)
      if (node instanceof PageElement) return node;
    return null;
  }

  get body(): PageElement | null {
    const children = this.documentElement?.children ?? [];
    return children.find(({ localName }) => localName === 'body' || localName === 'frameset') ?? null;
  }

  get title(): string {
    const title = this.elements.find(
      ({ localName, namespaceURI }) => localName === 'title' && namespaceURI === html.NS.HTML,
    );
    return title?.textContent.replace(/[\t\n\f\r ]+/g, ' ').trim() ?? '';
  }

  /** Throws where the selector is none. */
  querySelectorAll(selector: string): PageElement[] {
    return this.elements.filter(this.compile(selector));
  }

  querySelector(selector: string): PageElement | null {
    return this.elements.find(this.compile(selector)) ?? null;
  }

  /** Whether an element is meant by a selector. */
  compile(selector: string): Matcher {
    return compileSelector(selector, this.mode === html.DOCUMENT_MODE.QUIRKS);
  }
}
