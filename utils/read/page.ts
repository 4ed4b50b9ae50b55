import { givesText, lacksText, unveil } from './folds/awaited.ts';
import type { Page } from './line.ts';
import type { AppearanceOf } from './look/look.ts';
import { renderedAppearanceOf } from './look/rendered.ts';
import { createWrittenAppearance } from './look/written.ts';
import { type ReadOptions, readByLooks } from './reading.ts';

/**
 * Reads a page as its reader sees it: in a browser as it is drawn, elsewhere as it is written. Never changes
 * the page, never throws on any. `url`: the page's address where the caller knows it.
 */
export function readPage(document: Document, url: string | null, options: ReadOptions = {}): Page {
  const read = (written: AppearanceOf) =>
    readByLooks(document, url, options, (shown) => renderedAppearanceOf(shown) ?? written(shown));
  const page = read(createWrittenAppearance);
  if (renderedAppearanceOf(document) || !lacksText(page)) return page;
  const awaited = read((shown) => unveil(createWrittenAppearance(shown), shown, page.lines));
  return givesText(awaited) ? awaited : page;
}
