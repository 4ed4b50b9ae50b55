import { parse } from 'parse5';
import { createAdapter } from './adapter.ts';

/**
 * Parses a page as a browser does that runs no scripts, into a tree that is no more than the reading of a page asks
 * of a document: a whole DOM would cost more than all the rest.
 */
export function parsePage(text: string): Document {
  const document: unknown = parse(text, { treeAdapter: createAdapter(), scriptingEnabled: false });
  return document as Document;
}
