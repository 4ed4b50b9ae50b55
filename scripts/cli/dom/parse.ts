import { Parser } from 'parse5';
import { createAdapter, type PageTypes } from './adapter.ts';
import { RunTokenizer } from './tokenizer.ts';

/**
 * Parses a page as a browser does that runs no scripts, into a tree that is no more than the reading of a page asks
 * of a document: a whole DOM would cost more than all the rest.
 */
export function parsePage(text: string): Document {
  const parser = new Parser<PageTypes>({ treeAdapter: createAdapter(), scriptingEnabled: false });
  if (!text.includes('\0')) parser.tokenizer = new RunTokenizer(parser.options, parser);
  parser.tokenizer.write(text.replace(/\r\n?/g, '\n'), true);
  const document: unknown = parser.document;
  return document as Document;
}
