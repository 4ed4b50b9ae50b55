import type { Level } from '../manuscript.ts';
import type { Item } from './draft.ts';
import { rankOf } from './numbering.ts';

/**
 * The level of every item, from 1. A class keeps one level throughout a speech, the deepest at which it
 * naturally stands (一是 before the first 一、 is still 2 where 一是 stands under 一、 elsewhere); a class
 * nested in itself goes one deeper than its parent.
 */
export function levelItems(items: readonly Item[]): Map<Item, Level> {
  const ranks = rankLists(items);
  const rank = (item: Item): number => ranks.get(item.list) ?? 0;
  const deepest = new Map<number, number>();
  for (const item of items) {
    if (standsInItself(item, rank)) continue;
    deepest.set(rank(item), Math.max(deepest.get(rank(item)) ?? 1, depthOf(item)));
  }
  const levels = new Map<Item, Level>();
  for (const item of items) {
    const under = item.parent ? (levels.get(item.parent) ?? 1) + 1 : 1;
    const own = standsInItself(item, rank) ? under : (deepest.get(rank(item)) ?? 1);
    levels.set(item, toLevel(Math.max(under, own)));
  }
  return levels;
}

/** A list has the class of its last item: 首先 may be followed by 第二. */
function rankLists(items: readonly Item[]): Map<number, number> {
  return new Map(items.map((item) => [item.list, rankOf(item.numbering)]));
}

/** The model knows four levels; what stands deeper is given as the fourth. */
export function toLevel(depth: number): Level {
  if (depth <= 1) return 1;
  if (depth === 2) return 2;
  return depth === 3 ? 3 : 4;
}

function depthOf(item: Item): number {
  let depth = 0;
  for (let at: Item | null = item; at; at = at.parent) depth++;
  return depth;
}

function standsInItself(item: Item, rank: (item: Item) => number): boolean {
  for (let at = item.parent; at; at = at.parent) {
    if (rank(at) === rank(item)) return true;
  }
  return false;
}
