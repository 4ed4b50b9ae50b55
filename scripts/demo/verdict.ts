import type { Manuscript } from '../../utils/manuscript.ts';
import type { Expected } from '../seeds/expected.ts';
import { normalise } from '../seeds/normalise.ts';

interface Outcome {
  /** The title as the view shows it. */
  heading: string;
  markdown: string;
  manuscript: Manuscript;
}

/** What is wrong with what came out of a page, in words; nothing when all is well. */
export function judge({ heading, markdown, manuscript }: Outcome, expected: Expected): string[] {
  const faults = findChrome(markdown, manuscript, expected).map((text) => `Markdown holds ${text}`);
  if (normalise(heading) !== normalise(expected.title)) faults.push(`title is ${heading}`);
  if (manuscript.parts.length === 0) faults.push('no part');
  if (markdown.trim() === '') faults.push('empty Markdown');
  return faults;
}

/**
 * Strings that are not the document, yet stand in the Markdown: those long enough to be told from the text,
 * and not the page's own words about where it stops.
 */
function findChrome(markdown: string, manuscript: Manuscript, expected: Expected): string[] {
  const text = normalise(markdown.replaceAll('\\', ''));
  const own = normalise(JSON.stringify([expected.title, expected.parts, manuscript.findings]));
  return expected.removed
    .map((removal) => normalise(removal.text))
    .filter((chrome) => chrome.length >= 6 && !own.includes(chrome) && text.includes(chrome));
}
