import { endsSentence, isHan } from '../text/characters.ts';
import { commonPrefix } from '../text/common.ts';
import { foldWords } from '../text/fold-words.ts';
import { lettersOf } from '../text/letters.ts';
import type { Draft, Item } from './draft.ts';
import { type Candidate, headingEnds } from './heading-end/candidates.ts';
import { type RankedEnd, rankEnds } from './heading-end/rank.ts';
import { areBuiltAlike, chooseTogether, isFramed, likeness } from './heading-end/siblings.ts';
import { findLeadEnd } from './lead-end.ts';
import { opensBlock } from './numbering.ts';
import { ADDRESS, ADDRESS_WITHIN } from './openers.ts';

/** Where a heading ends that the page ran into its body without a mark. */
export interface GluedEnd {
  readonly end: number;
  readonly certain: boolean;
  /** Likelier than all other ends. */
  readonly likely: boolean;
}

/** From this probability on an end was right in 97.5 % of 339 headings of reports; 71 % of them reach it. */
export const CERTAIN = 0.85;

/** A sentence at least this long, in UTF-16 code units, holds more than a heading. */
const SHORTEST_GLUED = 18;
/** So long may one be that is its item's heading whole; of lists that ran into their bodies 1 in 100 has no longer ones. */
const LONGEST_SENTENCE = 31;
const FEWEST_SENTENCES = 3;
/** The same where all its siblings do. */
const SHORTEST_BESIDE = 12;

/** Ends of glued headings (`一、保持…的进取心，谋就谋定“不谋万世者…`), for the items of lists that lost their breaks. */
export function findGluedEnds(
  drafts: readonly Draft[],
  lists: Iterable<readonly Item[]>,
  spaces: ReadonlyMap<Item, number>,
  listed: ReadonlySet<string>,
): Map<Item, GluedEnd> {
  const ends = new Map<Item, GluedEnd>();
  for (const list of lists) {
    const lost = list.some((item) => lostItsBreak(drafts, item)) && !areSentences(drafts, list);
    const others = list.filter((item) => holdsMore(drafts, item, SHORTEST_GLUED)).length;
    const shortest = others > 1 && others === list.length - 1 ? SHORTEST_BESIDE : SHORTEST_GLUED;
    const spaced = list.map((item) => spacedHeading(drafts, item, spaces));
    const parted = spaced.filter((heading) => heading !== null);
    const whole = list.map((item) => (lost ? null : wholeHeading(drafts, item)));
    const wholes = whole.filter((heading) => heading !== null).length;
    const beside = parted.length > 0 || wholes >= FEWEST_FRAMED ? SHORTEST_BESIDE : null;
    const least = lost ? shortest : beside;
    const headings = list.flatMap(
      (item, index) => spaced[index] ?? whole[index] ?? readHeading(drafts, item, least, listed) ?? [],
    );
    const known = headings.flatMap(({ by, ends: shown }) => (by === 'page' ? shown : []));
    const chosen = chooseTogether(headings.map((heading) => heading.ends.map((end) => favour(end, known))));
    const isTold = (end: RankedEnd) => isBuiltLike(end, parted) || isOfFrame(end, known);
    headings.forEach(({ item, by }, index) => {
      const end = chosen[index];
      if (end && by !== 'page' && (lost || by === 'context' || isTold(end)))
        ends.set(item, {
          end: end.end,
          certain: isCertain(end, [chosen[index - 1], chosen[index + 1]]) || isOfFrame(end, chosen),
          likely: end.probability > 0.5 || isOfSeries(end, chosen),
        });
    });
  }
  return ends;
}

/** In UTF-16 code units, with its mark. */
const ADDRESS_LENGTH = 6;

interface Heading {
  readonly item: Item;
  /** What tells its end: a break or space of the page; the contents that list it, or the hall addressed behind it; its words. */
  readonly by: 'page' | 'context' | 'words';
  /** But one where it is told: that tells how its siblings end. */
  readonly ends: readonly RankedEnd[];
}

/** A space is left between a heading and its body: it tells how the others of the list end. */
function spacedHeading(
  drafts: readonly Draft[],
  item: Item,
  spaces: ReadonlyMap<Item, number>,
): Heading | null {
  const end = opensBlock(item.numbering) ? spaces.get(item) : undefined;
  return end === undefined ? null : shownHeading(drafts[item.paragraph]?.text ?? '', item, end);
}

/** A heading whose end the page shows. */
function shownHeading(text: string, item: Item, end: number): Heading {
  const lead = text.slice(item.end, end).trim();
  return { item, by: 'page', ends: [{ end, lead, rest: '', echoes: false, joint: 0, probability: 1 }] };
}

function isBuiltLike(end: RankedEnd, headings: readonly Heading[]): boolean {
  return headings.some(({ ends: [known] }) => known !== undefined && areBuiltAlike(known, end));
}

/** `shortest`: null where no break was lost. */
function readHeading(
  drafts: readonly Draft[],
  item: Item,
  shortest: number | null,
  listed: ReadonlySet<string>,
): Heading | null {
  const text = drafts[item.paragraph]?.text ?? '';
  const known = (listed.size === 0 ? undefined : listedEnd(text, item, listed)) ?? addressedEnd(text, item);
  if (known) return { item, by: 'context', ends: [{ ...known, probability: 1 }] };
  if (holdsMore(drafts, item, shortest ?? SHORTEST_GLUED)) {
    if (shortest === null) return null;
    return { item, by: 'words', ends: rankEnds(headingEnds(text, item.end, item.limit)) };
  }
  return wholeHeading(drafts, item);
}

/** A heading up to the end of its paragraph, or up to the list that is glued to it: `（一）盯住煤气1.报警器要校。` */
function wholeHeading(drafts: readonly Draft[], item: Item): Heading | null {
  const text = drafts[item.paragraph]?.text ?? '';
  const lead = text.slice(item.end, item.limit).replace(/。$/, '');
  if (lead.length > LONGEST_SENTENCE || /[。！？；：!?;:]/.test(lead)) return null;
  return item.limit === text.length || meetsList(text, item.limit)
    ? shownHeading(text, item, item.end + lead.length)
    : null;
}

function meetsList(text: string, limit: number): boolean {
  return isHan(text.charAt(limit - 1)) && /^[（(]?[一1１][.．、)）]/.test(text.slice(limit, limit + 3));
}

function listedEnd(text: string, item: Item, listed: ReadonlySet<string>): Candidate | undefined {
  return headingEnds(text, item.end, item.limit).find(
    ({ end }) =>
      isHan(text.charAt(end)) &&
      end < item.limit &&
      listed.has(lettersOf(foldWords(text.slice(item.start, end)))),
  );
}

/** These want who is addressed for an object: 二、我想对同学们，… */
const TO_WHOM = /[对對给給向跟和与與同及为為请請让讓使是的各叫问問]$/;

/** `一、学会和时间做朋友同学们，你们…`: the speaker turns to the hall. */
function addressedEnd(text: string, item: Item): Candidate | undefined {
  if (!ADDRESS_WITHIN.test(text.slice(item.end, item.limit + ADDRESS_LENGTH))) return undefined;
  return headingEnds(text, item.end, item.limit).find(
    ({ end, lead }) => ADDRESS.test(text.slice(end, end + ADDRESS_LENGTH)) && !TO_WHOM.test(lead),
  );
}

/** Likely by itself, or built like a sibling and summed up elsewhere in the speech. */
function isCertain(end: RankedEnd, siblings: readonly (RankedEnd | undefined)[]): boolean {
  return end.probability >= CERTAIN || (end.echoes && siblings.some((sibling) => likeness(sibling, end) > 1));
}

/** Headings that begin alike and are as long show one more such: 管住采购, 管住处方, 管住红包. */
const FEWEST_ALIKE = 3;
const FEWEST_AS_LONG = 2;
const SAME_START = 2;

function isOfSeries({ lead }: RankedEnd, siblings: readonly (RankedEnd | undefined)[]): boolean {
  const apart = siblings.flatMap((sibling) =>
    sibling !== undefined && sibling.lead !== lead && commonPrefix(sibling.lead, lead) >= SAME_START
      ? [Math.abs(sibling.lead.length - lead.length)]
      : [],
  );
  const countTo = (most: number) => apart.filter((difference) => difference <= most).length;
  return countTo(0) >= FEWEST_AS_LONG || countTo(1) >= FEWEST_ALIKE;
}

/**
 * By so much an end is likelier that makes one more of a series of headings whose ends the page shows: 盯住煤气, 盯住高空,
 * 盯住食堂|老师和学生….
 */
const FAVOUR = 4.5;

function favour(end: RankedEnd, known: readonly RankedEnd[]): RankedEnd {
  return isOfSeries(end, known) ? { ...end, probability: Math.min(1, end.probability * FAVOUR) } : end;
}

/** So many others of one length are built alike around what differs: 从数据里面看清差距, 从案件里面找准路子, … */
const FEWEST_FRAMED = 2;

function isOfFrame(end: RankedEnd, siblings: readonly (RankedEnd | undefined)[]): boolean {
  return (
    siblings.filter((sibling) => sibling !== undefined && isFramed(sibling, end)).length >= FEWEST_FRAMED
  );
}

function holdsMore(drafts: readonly Draft[], item: Item, shortest: number): boolean {
  return findLeadEnd(drafts[item.paragraph]?.text ?? '', item.end, item.limit) - item.end >= shortest;
}

/**
 * Each opens with a sentence that may be its heading: `（一）扩大内需，增强发展后劲。` With a body glued to it one of
 * several headings makes a longer one.
 */
function areSentences(drafts: readonly Draft[], list: readonly Item[]): boolean {
  if (list.length < FEWEST_SENTENCES) return false;
  return list.every((item) => {
    const text = drafts[item.paragraph]?.text ?? '';
    const end = findLeadEnd(text, item.end, item.limit);
    return end - item.end <= LONGEST_SENTENCE && endsSentence(text.slice(0, end));
  });
}

/** An enumerator that only headings have stands inside a paragraph. */
function lostItsBreak(drafts: readonly Draft[], item: Item): boolean {
  const before = (drafts[item.paragraph]?.text ?? '').slice(0, item.start);
  return opensBlock(item.numbering) && before.trim() !== '';
}
