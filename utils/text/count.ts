/** How many different matches of the (global) pattern a text has. */
export function countDistinct(text: string, pattern: RegExp): number {
  const found = text.match(pattern);
  return found === null ? 0 : new Set(found).size;
}

/** How often each of the items occurs. */
export function countEach<Item>(items: readonly Item[]): ReadonlyMap<Item, number> {
  const counts = new Map<Item, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
