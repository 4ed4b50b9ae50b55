/** An item of a list. */
export type Nested<Item> = Item & {
  /** Lists around its own. Never more than one deeper than the item before, whatever ranks are skipped. */
  depth: number;
};

/** Nests items by their rank, 0 at the outside: each in the nearest one before it that has a lower one. */
export function nest<Item extends { rank: number }>(items: readonly Item[]): Nested<Item>[] {
  const above: number[] = [];
  return items.map((item) => {
    while ((above.at(-1) ?? -1) >= item.rank) above.pop();
    above.push(item.rank);
    return { ...item, depth: above.length - 1 };
  });
}

/** The items as lists in lists, that are HTML and XHTML at once; `write` gives what stands in an item. */
export function writeList<Item>(
  name: 'ol' | 'ul',
  items: readonly Nested<Item>[],
  write: (item: Item) => string,
): string {
  const end = `</li></${name}>`;
  let html = '';
  let open = 0;
  // Opens a list where an item is deeper than the one before, and closes as many as it is shallower by.
  for (const item of items) {
    html += open <= item.depth ? `<${name}>` : `${end.repeat(open - item.depth - 1)}</li>`;
    html += `<li>${write(item)}`;
    open = item.depth + 1;
  }
  return html + end.repeat(open);
}
