import type { Page } from './line.ts';
import { type ReadOptions, readByLooks } from './reading.ts';
import { renderedAppearanceOf } from './rendered.ts';
import { createWrittenAppearance } from './written.ts';

/**
 * Reads a page as its reader sees it: in a browser as it is drawn, elsewhere as it is written. Never changes
 * the page, never throws on any. `url`: the page's address where the caller knows it.
 */
export function readPage(document: Document, url: string | null, options: ReadOptions = {}): Page {
  return readByLooks(
    document,
    url,
    options,
    (shown) => renderedAppearanceOf(shown) ?? createWrittenAppearance(shown),
  );
}
