import { isHeadingName } from '../read/look/elements.ts';
import { endsSentence } from '../text/characters.ts';
import type { Draft } from './draft.ts';
import { openingMarker } from './markers.ts';
import type { Marker } from './numbering.ts';

/** In UTF-16 code units; what is longer is a paragraph somebody set in bold. */
const LONGEST_HOST_HEADING = 40;

/** What happens in the hall, `（默哀）`, and who signs on which day head nothing, however they are set. */
const ASIDE =
  /^[（(][^（）()]*[）)]$|^.{2,6}人[：:].{2,12}$|^[\d〇○零一二三四五六七八九]{4}年[^年]{2,9}[月日]$/;

/** Where more than this share of the paragraphs is set as a heading, the host sets everything so. */
const HABIT = 0.4;

/**
 * Headings without an enumerator that the host's own markup shows: a heading element, or a short paragraph all
 * in bold. Each counts as one more of its list.
 */
export function findHostHeadings(drafts: readonly Draft[]): Marker[] {
  const markers = drafts.flatMap((draft, paragraph): Marker[] => {
    const numbering = isHeadingName(draft.element) ? 'host-heading' : draft.emphasis ? 'host-bold' : null;
    if (numbering === null || !readsAsHeading(draft.text)) return [];
    return [{ paragraph, start: 0, end: 0, numbering, ordinal: 1 }];
  });
  return markers.length <= HABIT * drafts.length ? markers : [];
}

function readsAsHeading(text: string): boolean {
  return (
    text.length <= LONGEST_HOST_HEADING &&
    /\p{Script=Han}/u.test(text) &&
    !endsSentence(text) &&
    !/[：:，,、]$/.test(text) &&
    !ASIDE.test(text) &&
    openingMarker(text) === null
  );
}
