import type { Level } from '../manuscript.ts';
import { endsSentence } from '../text/characters.ts';
import type { Cut, Draft, Item, Lead } from './draft.ts';
import { findGluedEnds, type GluedEnd } from './glued-heading.ts';
import { findGluedSpaces, LONGEST_HEADING } from './glued-space.ts';
import { findClauseEnd, findLeadEnd, LONGEST_LEAD } from './lead-end.ts';
import { findMarkers } from './markers.ts';
import { opensBlock, rankOf } from './numbering.ts';
import { findTorn, opensParagraph } from './torn-lists.ts';

/** In UTF-16 code units: a longer one heads nothing. */
const LONGEST_SENTENCE = 36;

/** What numbered items say about the text: which sentences are headings, which breaks are to be put back. */
export interface Numbered {
  readonly leads: Lead[];
  readonly cuts: Cut[];
}

/**
 * Turns the items of numbered lists into headings and lead sentences. An enumerator that only headings
 * have (一、 and （一）) inside a paragraph means that the page lost its breaks: they are put back.
 */
export function readNumbered(
  drafts: readonly Draft[],
  items: readonly Item[],
  levels: ReadonlyMap<Item, Level>,
  listed: ReadonlySet<string>,
): Numbered {
  const lists = Map.groupBy(items, (item) => item.list);
  const spaces = findGluedSpaces(drafts, lists.values());
  const glued = findGluedEnds(drafts, lists.values(), spaces, listed);
  const lost = items.filter((item) => spaces.has(item) || glued.get(item)?.certain === true);
  const torn = findTorn(drafts, lists, new Set(lost));
  const leads: Lead[] = [];
  const cuts: Cut[] = [];
  let opening: Item | null = null;
  for (const item of items) {
    const text = drafts[item.paragraph]?.text ?? '';
    const siblings = lists.get(item.list) ?? [item];
    const level = levels.get(item) ?? 1;
    const opens = opensParagraph(text, item);
    if (opens) opening = item;
    const lostBreak = !opens && (opensBlock(item.numbering) || isAbove(item, opening, levels));
    const embedded = opens || lostBreak ? null : readEmbedded(drafts, item, level, siblings);
    const parted = embedded !== null && torn.has(item.list) && isBehindMark(text, item.start);
    if (lostBreak || parted) cuts.push({ paragraph: item.paragraph, at: item.start, certain: lostBreak });
    if (opens || lostBreak) {
      const found = readOpening(drafts, item, level, siblings, spaces.get(item) ?? null, glued.get(item));
      if (found) leads.push(found.lead);
      if (found?.cut) cuts.push(found.cut);
    } else if (embedded) leads.push(embedded);
  }
  return { leads, cuts };
}

/** No paragraph holds what stands above the item that opens it: `（3）盘活闲置土地。…2.做强园区平台。` */
function isAbove(item: Item, opening: Item | null, levels: ReadonlyMap<Item, Level>): boolean {
  if (opening?.paragraph !== item.paragraph) return false;
  return (levels.get(item) ?? 1) < (levels.get(opening) ?? 1);
}

interface Opening {
  readonly lead: Lead;
  readonly cut?: Cut;
}

/** An item at the start of its paragraph: a heading of its own, a heading with its body glued on, or a run-in lead. */
function readOpening(
  drafts: readonly Draft[],
  item: Item,
  level: number,
  siblings: readonly Item[],
  space: number | null,
  glued: GluedEnd | undefined,
): Opening | null {
  const { paragraph, start, limit } = item;
  const text = drafts[paragraph]?.text ?? '';
  const place = { paragraph, start, level };
  const headingTo = (end: number, at = end, certain = true): Opening => ({
    lead: { ...place, end, role: 'heading' },
    cut: { paragraph, at, certain },
  });
  const end = findLeadEnd(text, item.end, limit);
  const isShort = limit - start <= LONGEST_HEADING;
  const whole = isShort && space === null && !holdsBody(text, item, glued) && standsAlone(text, end, item);
  const told = whole && isTold(drafts, item, siblings);
  if (whole && !told) {
    return isBareList(drafts, siblings) ? null : { lead: { ...place, end: limit, role: 'heading' } };
  }
  if (isShort && meetsGluedFirst(text, limit)) return headingTo(limit);
  if (space !== null) return headingTo(space);
  if (glued && !told) return headingTo(glued.end, glued.end, glued.certain);
  if (isListOfSentences(drafts, siblings)) return null;
  const leadEnd = end - item.end <= LONGEST_LEAD ? end : findClauseEnd(text, item.end, limit);
  return leadEnd === null || '；;'.includes(text.charAt(leadEnd - 1))
    ? null
    : { lead: { ...place, end: leadEnd, role: 'lead' } };
}

/** Of a long sentence. */
const FEWEST_COMMAS = 2;

/** A long sentence of several clauses that ends its item, where a sibling has more behind its own: `（1）从数字上看，…，其中…。` */
function isTold(
  drafts: readonly Draft[],
  { start, limit, paragraph }: Item,
  siblings: readonly Item[],
): boolean {
  const text = (drafts[paragraph]?.text ?? '').slice(start, limit).trim();
  if (text.length <= LONGEST_SENTENCE || !/[。！？]$/.test(text)) return false;
  return (
    (text.match(/[，,]/g)?.length ?? 0) >= FEWEST_COMMAS &&
    siblings.some((sibling) => {
      const other = drafts[sibling.paragraph]?.text ?? '';
      return other.slice(findLeadEnd(other, sibling.end, sibling.limit), sibling.limit).trim() !== '';
    })
  );
}

/** The item's text is longer than the heading that is glued to it. */
function holdsBody(text: string, { start, limit }: Item, glued: GluedEnd | undefined): boolean {
  if (glued === undefined || !isBehindMark(text, limit)) return false;
  return glued.certain || (glued.likely && limit - start > LONGEST_SENTENCE);
}

/** A 一是, 一要 or 1. follows without a mark: `markers` gives those only where they end a heading. */
function meetsGluedFirst(text: string, limit: number): boolean {
  return (
    /[\u4e00-\u9fff”」』》]/.test(text.charAt(limit - 1)) &&
    /^(?:一[是要]|第一[，,、：:]|[（(]?[1１][.．、)）])/.test(text.slice(limit, limit + 3))
  );
}

function isBehindMark(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return endsSentence(before) || /[：:]$/.test(before);
}

/** Nothing follows the item's sentence up to the end of its paragraph, or up to an enumerator that opens one. */
function standsAlone(text: string, end: number, item: Item): boolean {
  if (text.slice(end, item.limit).trim() !== '') return false;
  const next = findMarkers(text.slice(item.limit, item.limit + 12), 0)[0];
  return item.limit === text.length || (next !== undefined && opensBlock(next.numbering));
}

/**
 * Short numbered rows one below the other, none with a body: a list of things, not headings. 第一， only as sentences; any
 * where a row goes on in the next: `一、手要洗，` `二、灯要关。`
 */
function isBareList(drafts: readonly Draft[], siblings: readonly Item[]): boolean {
  const first = siblings[0];
  if (!first || siblings.length < 2) return false;
  const texts = siblings.map(({ paragraph }) => drafts[paragraph]?.text ?? '');
  const areRows = siblings.every(({ paragraph }, index) => paragraph === first.paragraph + index);
  if (!areRows || texts.some(({ length }) => length > LONGEST_HEADING)) return false;
  if (texts.some((text) => /[；;，,、]$/.test(text))) return true;
  const rank = rankOf(first.numbering);
  return rank >= rankOf('arabic') || (rank >= rankOf('ordinal') && texts.every(endsSentence));
}

/** `一是学习不够。二是调研不够。三是创新不够。`: one sentence an item, side by side; they head nothing. */
function isListOfSentences(drafts: readonly Draft[], siblings: readonly Item[]): boolean {
  const paragraph = siblings[0]?.paragraph;
  if (siblings.length < 3 || siblings.some((sibling) => sibling.paragraph !== paragraph)) return false;
  const text = drafts[paragraph ?? -1]?.text ?? '';
  return siblings
    .slice(0, -1)
    .every(({ end, limit }) => text.slice(findLeadEnd(text, end, limit), limit).trim() === '');
}

/** An item inside a paragraph is a lead where a sentence ends before it and a body follows its own sentence. */
function readEmbedded(
  drafts: readonly Draft[],
  item: Item,
  level: number,
  siblings: readonly Item[],
): Lead | null {
  const text = drafts[item.paragraph]?.text ?? '';
  const { limit } = item;
  if (siblings.some((sibling, index) => index > 0 && isClauseOnly(drafts, sibling))) return null;
  if (isListOfSentences(drafts, siblings)) return null;
  const end = findLeadEnd(text, item.end, limit);
  const short = end - item.end <= LONGEST_LEAD;
  const leadEnd = short ? end : findClauseEnd(text, item.end, limit);
  if (leadEnd === null || text.slice(leadEnd, limit).trim() === '') return null;
  if ('；;'.includes(text.charAt(leadEnd - 1))) return null;
  return { paragraph: item.paragraph, start: item.start, end: leadEnd, level, role: 'lead' };
}

/** Follows a comma or a semicolon: an item of an enumeration inside one sentence (`问题有：一是…；二是…`). */
function isClauseOnly(drafts: readonly Draft[], item: Item): boolean {
  const before = (drafts[item.paragraph]?.text ?? '').slice(0, item.start).trimEnd();
  return before !== '' && ';；,，、'.includes(before.charAt(before.length - 1));
}
