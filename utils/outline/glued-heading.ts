import type { Draft, Item } from './draft.ts';
import { headingEnds } from './heading-end/candidates.ts';
import { type RankedEnd, rankEnds } from './heading-end/rank.ts';
import { chooseTogether, likeness } from './heading-end/siblings.ts';
import { findLeadEnd } from './lead-end.ts';
import { opensBlock } from './numbering.ts';

/** Where a heading ends that the page ran into its body without a mark. */
export interface GluedEnd {
  readonly end: number;
  readonly certain: boolean;
}

/** From this probability on an end was right in 97.0 % of 339 headings of reports; 70 % of them reach it. */
export const CERTAIN = 0.85;

/** A sentence at least this long, in UTF-16 code units, holds more than a heading. */
const SHORTEST_GLUED = 18;

/** Ends of glued headings (`一、保持…的进取心，谋就谋定“不谋万世者…`), for the items of lists that lost their breaks. */
export function findGluedEnds(drafts: readonly Draft[], items: readonly Item[]): Map<Item, GluedEnd> {
  const ends = new Map<Item, GluedEnd>();
  for (const list of Map.groupBy(items, (item) => item.list).values()) {
    if (!list.some((item) => lostItsBreak(drafts, item))) continue;
    const glued = list.filter((item) => isGlued(drafts, item));
    const chosen = chooseTogether(
      glued.map((item) => rankEnds(headingEnds(drafts[item.paragraph]?.text ?? '', item.end, item.limit))),
    );
    glued.forEach((item, index) => {
      const end = chosen[index];
      if (end)
        ends.set(item, { end: end.end, certain: isCertain(end, [chosen[index - 1], chosen[index + 1]]) });
    });
  }
  return ends;
}

/** Likely by itself, or built like a sibling and summed up elsewhere in the speech. */
function isCertain(end: RankedEnd, siblings: readonly (RankedEnd | undefined)[]): boolean {
  return end.probability >= CERTAIN || (end.echoes && siblings.some((sibling) => likeness(sibling, end) > 1));
}

function isGlued(drafts: readonly Draft[], item: Item): boolean {
  const text = drafts[item.paragraph]?.text ?? '';
  return findLeadEnd(text, item.end, item.limit) - item.end >= SHORTEST_GLUED;
}

/** An enumerator that only headings have stands inside a paragraph. */
function lostItsBreak(drafts: readonly Draft[], item: Item): boolean {
  const before = (drafts[item.paragraph]?.text ?? '').slice(0, item.start);
  return opensBlock(item.numbering) && before.trim() !== '';
}
