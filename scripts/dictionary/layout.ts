import { NOTHING } from '../../utils/convert/dictionary/phrases.ts';

/** A phrase of the lexicon, or a word that only helps to cut. */
export interface Entry {
  readonly text: string;
  readonly kind: number;
  readonly cohesion: number;
  /** What an irregular phrase becomes. */
  readonly value: string;
}

export interface Node {
  readonly unit: number;
  readonly entry: Entry | null;
  /** Of its brothers. */
  readonly last: boolean;
  readonly children: readonly Node[];
}

/** The entries as tries, one for each first code unit: its nodes level by level, brothers by code unit. */
export function layOut(entries: readonly Entry[]): Node[][] {
  return makeNode(0, 0, true, entries.toSorted(compare)).children.map((first) => {
    const nodes = [first];
    // The list grows while it is read: that is the order of levels.
    for (const node of nodes) nodes.push(...node.children);
    return nodes;
  });
}

/** `entries` share their first `depth` code units and are sorted. */
function makeNode(unit: number, depth: number, last: boolean, entries: readonly Entry[]): Node {
  const entry = entries[0]?.text.length === depth ? (entries[0] ?? null) : null;
  const longer = entry === null ? entries : entries.slice(1);
  const families = Map.groupBy(longer, ({ text }) => text.charCodeAt(depth));
  const children = [...families].map(([first, family], index) =>
    makeNode(first, depth + 1, index === families.size - 1, family),
  );
  return { unit, entry, last, children };
}

function compare({ text: left }: Entry, { text: right }: Entry): number {
  if (left === right) throw new RangeError(`${left} is there twice`);
  return left < right ? -1 : 1;
}

/** What the phrase that ends at a node does to its text. */
export function kindOf({ entry }: Node): number {
  return entry?.kind ?? NOTHING;
}
