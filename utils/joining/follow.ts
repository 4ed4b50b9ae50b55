import { joinPages } from '../read/join.ts';
import type { Page } from '../read/line.ts';
import { findPager, type Pager } from '../read/pager/index.ts';
import { continuesDocument } from './continues.ts';
import type { Fetched } from './fetch-page.ts';

/** The page that is open, one of several. */
interface Opened {
  readonly page: Page;
  readonly pager: Pager;
}

/** How pages are had, and who hears of it. */
export interface Means {
  readonly fetchPage: (address: string, signal: AbortSignal) => Promise<Fetched>;
  readonly readPage: (document: Document, url: string) => Page;
  readonly signal: AbortSignal;
  /** `done`: pages at hand, the open one counted; `total`: all, as far as is known. */
  readonly onProgress: (done: number, total: number) => void;
}

/**
 * Why the joining ended: at the last page; at one without the document in it (a log-in); at one that was there
 * before; at the most there may be.
 */
export type End = 'all' | 'closed' | 'repeated' | 'limit';

/** The pages of a document as one; its `missing` names those that did not come. */
export interface Joined {
  readonly page: Page;
  /** How many pages it was made of. */
  readonly count: number;
  readonly end: End;
  /** The number of the page it ended at; null where that was the last. */
  readonly at: number | null;
}

/** The most pages of one document. */
export const MOST_PAGES = 30;
/** After so many pages in a row that do not come, no more are asked for. */
const MOST_FAILURES = 2;
const SHORTEST_PROSE = 20;

/**
 * Fetches the pages of a document one after the other, from the lowest number on, each telling of further ones, and
 * joins what came. Rejects only where the signal says so.
 */
export async function followPages({ page, pager }: Opened, means: Means): Promise<Joined> {
  const { fetchPage, readPage, signal, onProgress } = means;
  const addresses = new Map(pager.others);
  const pages = new Map([[pager.own, page]]);
  const tried = new Set([pager.own]);
  const missing: number[] = [];
  const finish = (end: End, at: number | null): Joined => {
    if (end === 'closed' || end === 'limit') missing.push(at ?? 0);
    return { page: joinPages(pages, missing), count: pages.size, end, at };
  };
  let said = pager.total ?? 0;
  let failures = 0;
  for (;;) {
    const next = Math.min(...[...addresses.keys()].filter((number) => !tried.has(number)));
    const address = addresses.get(next);
    if (address === undefined || failures === MOST_FAILURES) return finish('all', null);
    if (tried.size === MOST_PAGES) return finish('limit', next);
    onProgress(pages.size, Math.max(said, pages.size + 1, ...addresses.keys()));
    tried.add(next);
    const fetched = await fetchPage(address, signal).catch(() => null);
    signal.throwIfAborted();
    failures = fetched === null ? failures + 1 : 0;
    if (fetched === null) {
      missing.push(next);
      continue;
    }
    const { document, url } = fetched;
    const further = readPage(document, url);
    const asksPassword = document.querySelector('input[type=password]') !== null;
    if ([...pages.values()].some((other) => textOf(other) === textOf(further)))
      return finish('repeated', next);
    if (!continuesDocument(further, page, asksPassword, url !== address)) return finish('closed', next);
    pages.set(next, further);
    const beside = findPager(document, address, next);
    if (beside?.own !== next) continue;
    said = Math.max(said, beside.total ?? 0);
    for (const [number, other] of beside.others) if (!tried.has(number)) addresses.set(number, other);
  }
}

/** What tells a page from another: its prose, for what counts pages differs. */
function textOf({ lines }: Page): string {
  const inside = lines.filter(({ zone }) => zone === 'document').map(({ text }) => text);
  const prose = inside.filter((text) => text.length >= SHORTEST_PROSE);
  return (prose.length > 0 ? prose : inside).join('\n');
}
