import { givesText, lacksText } from '../folds/awaited.ts';
import { openKept } from '../folds/kept.ts';
import type { Page } from '../line.ts';
import { readPage } from '../page.ts';
import { dropNoScript } from './markup.ts';

/**
 * Reads the source of a page, as `readPage` does; one without a text of its own with what it keeps its text in for
 * scripts, or for readers without them. `parse` runs no scripts and fetches nothing.
 */
export function readSaved(source: string, url: string | null, parse: (source: string) => Document): Page {
  const read = (text: string) =>
    readPage(parse(dropNoScript(text)), url, { parse: (frame) => parse(dropNoScript(frame)) });
  const page = read(source);
  const opened = lacksText(page) ? openKept(source) : null;
  if (opened === null) return page;
  const kept = read(opened);
  return givesText(kept) ? kept : page;
}
