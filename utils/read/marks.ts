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
  /** The rule is the reader's own: it knows better where the text is. */
  readonly own: boolean;
  /** What the rule looks for and the page has not: `container`, `title` or a selector of what is dropped. */
  readonly missed: readonly string[];
}

/** Finds on a page what a rule of its site looks for. */
export function markSite(document: Document, site: Site | null): SiteMarks {
  const all = (selector: string | undefined) => new Set(selector ? find(document, selector) : []);
  const chrome = new Map<Element, RemovalReason>();
  for (const [reason, selector] of Object.entries(site?.chrome ?? {})) {
    for (const element of all(selector)) chrome.set(element, reason as RemovalReason);
  }
  const containers = all(site?.container);
  const title = site?.title ? document.querySelector(site.title) : null;
  const drops = (site?.drop ?? []).map((selector) => ({ selector, found: [...find(document, selector)] }));
  return {
    containers,
    title,
    chrome,
    pictures: all(site?.pictures),
    folds: all(site?.fold),
    dropped: new Set(drops.flatMap(({ found }) => found)),
    phrases: site?.phrases ?? [],
    own: site?.drop !== undefined,
    missed: [
      ...(site?.container && containers.size === 0 ? ['container'] : []),
      ...(site?.title && title === null ? ['title'] : []),
      ...drops.flatMap(({ selector, found }) => (found.length === 0 ? [selector] : [])),
    ],
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
