import { endOfAgendaItem } from '../text/agenda.ts';
import { endsSentence } from '../text/characters.ts';
import type { Draft, Item } from './draft.ts';
import { findLeadEnd } from './lead-end.ts';
import { rankOf } from './numbering.ts';

/** A heading that is a paragraph of its own is not longer than this, in UTF-16 code units. */
export const LONGEST_HEADING = 60;

/**
 * A single space between Chinese characters behind an enumerator is all that is left of the break between a
 * heading and its body: `第一，……借势 古话说，自知定心`; of 1. where all of its list have one. Their offsets, by item.
 */
export function findGluedSpaces(
  drafts: readonly Draft[],
  lists: Iterable<readonly Item[]>,
): ReadonlyMap<Item, number> {
  const found = new Map<Item, number>();
  for (const list of lists) {
    const spaces = list.map((item) => spaceOf(drafts, item));
    const inAll = list.length >= 2 && !spaces.includes(null);
    list.forEach((item, index) => {
      const space = spaces[index] ?? null;
      if (space !== null && tells(item, inAll)) found.set(item, space);
    });
  }
  return found;
}

function tells({ numbering }: Item, inAll: boolean): boolean {
  const rank = rankOf(numbering);
  return rank <= rankOf('ordinal') || (inAll && rank <= rankOf('arabic-bracket'));
}

/** A heading of two halves (`统一思想 凝聚共识。`) has them of one length. */
const LONGER = 2;

function spaceOf(drafts: readonly Draft[], item: Item): number | null {
  const text = drafts[item.paragraph]?.text ?? '';
  if (item.numbering === 'section') return endOfAgendaItem(text) ?? spaceBefore(text, item);
  return spaceBefore(text, item);
}

/** What follows is longer than the heading, and a sentence or what announces a list; or the first item of one: `…大格局 一是…`. */
function spaceBefore(text: string, item: Item): number | null {
  if (endsBeforeItem(text, item)) return item.limit - 1;
  const end = findLeadEnd(text, item.end, item.limit);
  const stretch = text.slice(item.end, Math.min(item.end + LONGEST_HEADING, end));
  const space = /[\u4e00-\u9fff”」』》] (?=[\u4e00-\u9fff“「『《\d])/.exec(stretch);
  if (!space || space.index < 2) return null;
  const at = item.end + space.index + 1;
  const body = text.slice(at, item.limit);
  return (endsSentence(body) || /[：:]$/.test(body)) && body.length > LONGER * space.index ? at : null;
}

function endsBeforeItem(text: string, { end, limit }: Item): boolean {
  const stretch = text.slice(end, Math.min(limit, end + LONGEST_HEADING));
  return limit < text.length && /^[^。！？；：!?;:]{2,}[\u4e00-\u9fff”」』》] $/.test(stretch);
}
