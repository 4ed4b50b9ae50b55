import type { html } from 'parse5';
import type { PageDocument } from './document.ts';
import { nodeBehind, type PageFragment, type PageNode, PageParent } from './node.ts';

/** An element with what the reading of a page asks of it, by the names of the DOM. It is never drawn: it has no size. */
export class PageElement extends PageParent {
  readonly nodeType = 1;
  readonly localName: string;
  readonly namespaceURI: html.NS;
  readonly ownerDocument: PageDocument;
  readonly attributes: Map<string, string>;
  readonly clientWidth = 0;
  readonly clientHeight = 0;
  readonly scrollHeight = 0;
  /** What a browser would make one of stands in a template. */
  readonly shadowRoot = null;
  /** Of a `<template>`: what it holds is no part of the page. */
  content: PageFragment | null = null;

  constructor(
    localName: string,
    namespaceURI: html.NS,
    attributes: Map<string, string>,
    ownerDocument: PageDocument,
  ) {
    super();
    this.localName = localName;
    this.namespaceURI = namespaceURI;
    this.attributes = attributes;
    this.ownerDocument = ownerDocument;
  }

  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.attributes.has(name);
  }

  hasAttributes(): boolean {
    return this.attributes.size > 0;
  }

  get id(): string {
    return this.getAttribute('id') ?? '';
  }

  get classList(): string[] {
    return [...new Set(this.getAttribute('class')?.match(/[^\t\n\f\r ]+/g))];
  }

  /** Of a `<style>`. */
  get media(): string {
    return this.getAttribute('media') ?? '';
  }

  get parentElement(): PageElement | null {
    return this.parentNode instanceof PageElement ? this.parentNode : null;
  }

  get firstElementChild(): PageElement | null {
    return elementFrom(this.firstChild);
  }

  get nextElementSibling(): PageElement | null {
    return elementFrom(this.nextSibling);
  }

  get previousElementSibling(): PageElement | null {
    let node = this.previousSibling;
    while (node !== null && !(node instanceof PageElement)) node = node.previousSibling;
    return node;
  }

  get children(): PageElement[] {
    const elements: PageElement[] = [];
    for (let child = this.firstElementChild; child !== null; child = child.nextElementSibling)
      elements.push(child);
    return elements;
  }

  get childElementCount(): number {
    let count = 0;
    for (let node = this.firstChild; node !== null; node = node.nextSibling)
      if (node instanceof PageElement) count += 1;
    return count;
  }

  contains(other: PageNode | null): boolean {
    let node = other;
    while (node !== null && node !== this) node = node.parentNode;
    return node === this;
  }

  getElementsByTagName(name: string): PageElement[] {
    return elementsIn(this).filter(({ localName }) => localName === name);
  }

  /** Throws where the selector is none. */
  querySelector(selector: string): PageElement | null {
    return elementsIn(this).find(this.ownerDocument.compile(selector)) ?? null;
  }

  /** Throws where the selector is none. */
  matches(selector: string): boolean {
    return this.ownerDocument.compile(selector)(this);
  }
}

/** All elements in a node, in document order. */
export function elementsIn(parent: PageParent): PageElement[] {
  const elements: PageElement[] = [];
  for (let node = parent.firstChild; node !== null; node = nodeBehind(node, parent))
    if (node instanceof PageElement) elements.push(node);
  return elements;
}

function elementFrom(first: PageNode | null): PageElement | null {
  let node = first;
  while (node !== null && !(node instanceof PageElement)) node = node.nextSibling;
  return node;
}
