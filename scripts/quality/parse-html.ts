import { JSDOM, VirtualConsole } from 'jsdom';

/** A page's own style sheets are full of what jsdom cannot parse: not of interest here. */
export function parseHtml(html: string, url: string | null): Document {
  const virtualConsole = new VirtualConsole();
  return new JSDOM(html, url === null ? { virtualConsole } : { url, virtualConsole }).window.document;
}
