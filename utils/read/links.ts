import { isProse } from './folds/fold.ts';

/** No teaser of another page is longer. */
const LONGEST_TEASER = 400;
/** A link that is never closed goes on in every paragraph behind it. */
const REPEATED = 3;
const NOWHERE = /^\s*(?:#|javascript:|$)/i;

/**
 * Tells the links of a document from what is marked up as one by mistake, or for a script: prose that leads nowhere, that
 * is longer than what leads to another page, or of which one paragraph after the other leads to the same.
 */
export function createLinkTest(document: Document): (element: Element) => boolean {
  let counts: ReadonlyMap<string, number> | null = null;

  return (element) => {
    const href = element.getAttribute('href');
    if (href === null) return false;
    const text = element.textContent ?? '';
    if (!isProse(text, element)) return true;
    if (NOWHERE.test(href) || text.length > LONGEST_TEASER) return false;
    counts ??= countProse(document);
    return (counts.get(href) ?? 0) < REPEATED;
  };
}

/** How many links with prose lead to each address. */
function countProse(document: Document): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const link of document.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (isProse(link.textContent ?? '', link)) counts.set(href, (counts.get(href) ?? 0) + 1);
  }
  return counts;
}
