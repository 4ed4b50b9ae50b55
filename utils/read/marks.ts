import type { RemovalReason } from '../manuscript.ts';
import type { Site } from '../sites/index.ts';

/** What the rules of a site say of the elements of a page. */
export interface SiteMarks {
  readonly containers: ReadonlySet<Element>;
  readonly title: Element | null;
  readonly chrome: ReadonlyMap<Element, RemovalReason>;
  readonly pictures: ReadonlySet<Element>;
  /** The page's own free controls that unfold its text. */
  readonly folds: ReadonlySet<Element>;
  /** What the reader's own rule drops, and the words of lines that it drops. */
  readonly dropped: ReadonlySet<Element>;
  readonly phrases: readonly string[];
}

export function markSite(document: Document, site: Site | null): SiteMarks {
  const all = (selector: string | undefined) => new Set(selector ? find(document, selector) : []);
  const chrome = new Map<Element, RemovalReason>();
  for (const [reason, selector] of Object.entries(site?.chrome ?? {})) {
    for (const element of all(selector)) chrome.set(element, reason as RemovalReason);
  }
  return {
    containers: all(site?.container),
    title: site?.title ? document.querySelector(site.title) : null,
    chrome,
    pictures: all(site?.pictures),
    folds: all(site?.fold),
    dropped: new Set(site?.drop?.flatMap((selector) => [...find(document, selector)])),
    phrases: site?.phrases ?? [],
  };
}

/** A reader's own rule may hold a selector that is none: it finds nothing. */
function find(document: Document, selector: string): Iterable<Element> {
  try {
    return document.querySelectorAll(selector);
  } catch {
    return [];
  }
}
