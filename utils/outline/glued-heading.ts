import { isHan } from '../text/characters.ts';
import { fold } from '../text/fold.ts';
import { lettersOf } from '../text/letters.ts';
import type { Draft, Item } from './draft.ts';
import { type Candidate, headingEnds } from './heading-end/candidates.ts';
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
export function findGluedEnds(
  drafts: readonly Draft[],
  items: readonly Item[],
  listed: ReadonlySet<string>,
): Map<Item, GluedEnd> {
  const ends = new Map<Item, GluedEnd>();
  for (const list of Map.groupBy(items, (item) => item.list).values()) {
    const lost = list.some((item) => lostItsBreak(drafts, item));
    const headings = list.flatMap((item) => readHeading(drafts, item, lost, listed) ?? []);
    const chosen = chooseTogether(headings.map((heading) => heading.ends));
    headings.forEach(({ item, glued }, index) => {
      const end = chosen[index];
      if (end && glued)
        ends.set(item, { end: end.end, certain: isCertain(end, [chosen[index - 1], chosen[index + 1]]) });
    });
  }
  return ends;
}

interface Heading {
  readonly item: Item;
  readonly glued: boolean;
  /** But one where the contents list it, or it is a paragraph of its own: that tells how its siblings end. */
  readonly ends: readonly RankedEnd[];
}

function readHeading(
  drafts: readonly Draft[],
  item: Item,
  lost: boolean,
  listed: ReadonlySet<string>,
): Heading | null {
  const text = drafts[item.paragraph]?.text ?? '';
  const known = listed.size === 0 ? undefined : listedEnd(text, item, listed);
  if (known) return { item, glued: true, ends: [{ ...known, probability: 1 }] };
  if (isGlued(text, item))
    return lost ? { item, glued: true, ends: rankEnds(headingEnds(text, item.end, item.limit)) } : null;
  const lead = text.slice(item.end);
  if (item.limit !== text.length || /[。！？；：!?;:]/.test(lead)) return null;
  const end = { end: item.limit, lead: lead.trim(), rest: '', echoes: false, joint: 0, probability: 1 };
  return { item, glued: false, ends: [end] };
}

function listedEnd(text: string, item: Item, listed: ReadonlySet<string>): Candidate | undefined {
  return headingEnds(text, item.end, item.limit).find(
    ({ end }) =>
      isHan(text.charAt(end)) && end < item.limit && listed.has(lettersOf(fold(text.slice(item.start, end)))),
  );
}

/** Likely by itself, or built like a sibling and summed up elsewhere in the speech. */
function isCertain(end: RankedEnd, siblings: readonly (RankedEnd | undefined)[]): boolean {
  return end.probability >= CERTAIN || (end.echoes && siblings.some((sibling) => likeness(sibling, end) > 1));
}

function isGlued(text: string, item: Item): boolean {
  return findLeadEnd(text, item.end, item.limit) - item.end >= SHORTEST_GLUED;
}

/** An enumerator that only headings have stands inside a paragraph. */
function lostItsBreak(drafts: readonly Draft[], item: Item): boolean {
  const before = (drafts[item.paragraph]?.text ?? '').slice(0, item.start);
  return opensBlock(item.numbering) && before.trim() !== '';
}
