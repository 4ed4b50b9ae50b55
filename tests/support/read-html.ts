import { JSDOM } from 'jsdom';
import type { Page } from '../../utils/read/line.ts';
import { readPage } from '../../utils/read/page.ts';

/** Reads HTML as the browser would, but for the layout and for scripts, which do not run. */
export function readHtml(html: string, url: string | null = null): Page {
  return readPage(new JSDOM(html).window.document, url);
}
