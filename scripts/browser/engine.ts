import { clean } from '../../utils/clean.ts';
import type { Manuscript } from '../../utils/manuscript.ts';
import { readPage } from '../../utils/read/page.ts';

/** Runs in a page: the manuscript that the extension makes of it. */
export function cleanDocument(): Manuscript {
  return clean(readPage(document, location.href));
}
