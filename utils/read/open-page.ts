import type { Page } from './line.ts';
import { lookFromStyle } from './look/look.ts';
import { renderedAppearanceOf } from './look/rendered.ts';
import { type ReadOptions, readByLooks } from './reading.ts';

/** As `readPage`, of the page that is open in a browser: how pages are written need not be known to read it. */
export function readOpenPage(document: Document, url: string | null, options: ReadOptions = {}): Page {
  return readByLooks(document, url, options, (shown) => renderedAppearanceOf(shown) ?? { look: lookAlone });
}

/** Of a frame that no window shows: by its name and its own style. */
function lookAlone(element: Element, name: string) {
  return lookFromStyle(
    name,
    (property) =>
      'style' in element ? (element.style as CSSStyleDeclaration).getPropertyValue(property) : '',
    () => null,
    () => false,
  );
}
