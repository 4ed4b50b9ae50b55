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
}

export function markSite(document: Document, site: Site | null): SiteMarks {
  const all = (selector: string | undefined) => new Set(selector ? document.querySelectorAll(selector) : []);
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
  };
}
