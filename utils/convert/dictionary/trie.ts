import {
  IRREGULAR,
  LAST,
  NO_OVERRIDES,
  NOTHING,
  OTHER_LENGTH,
  type Overrides,
  PARENT,
  type StoredPhrases,
  WORD,
} from './phrases.ts';
import { type Reader, readNumber } from './reader.ts';
import { type Shifts, shift } from './shifts.ts';

/** Marks of a code unit: a phrase may begin with it; */
export const OPENS = 1;
/** none that do have been unpacked yet; */
export const UNMET = 2;
/** it is a phrase by itself. */
export const SINGLE = 4;

/**
 * Phrases to be found. A block is unpacked when its first code unit is first met: a converter is ready at once, and
 * most blocks are never asked for. Node 0 is none. The children of a node stand together, behind it.
 */
export interface Trie {
  /** The code units that phrases begin with. */
  readonly firsts: Uint16Array;
  /** By code unit; for other users too: from 8. */
  readonly marks: Uint8Array;
  /** By code unit: the number of its block, from 1, or 0; by number: the node of its first code unit, or 0 while unmet. */
  readonly blocks: Uint16Array;
  readonly roots: Uint32Array;
  readonly labels: Uint16Array;
  /** By node: its kind in the two lowest bits, above them its first child; its last stands before that of the next node. */
  readonly nodes: Uint32Array;
  /** By node: how many bits likelier the phrase is than its characters one by one. */
  readonly cohesion: Uint8Array;
  /** By node of an irregular phrase: the length of its value in the eight lowest bits, above them its place in `units`. */
  readonly values: Uint32Array;
  readonly units: Uint16Array;
  /** The nodes of the second level, hashed by both their code units. */
  readonly second: Uint32Array;
  /** Bits of pairs of code units, by the same hash: phrases begin with it; irregular ones do; it stands in a phrase. */
  readonly opening: Uint8Array;
  readonly openingIrregular: Uint8Array;
  readonly inside: Uint8Array;
  readonly weighed: boolean;
  /** Unpacks a block; gives its node. */
  meet(block: number): number;
}

/** The trie over stored phrases. Values are overridden, or else respelled character by character. */
export function createTrie(
  stored: StoredPhrases,
  overrides: Overrides = NO_OVERRIDES,
  respell: Shifts | null = null,
): Trie {
  const trie = makeTrie(stored, overrides);
  for (let block = 1; block <= stored.firsts.length; block += 1) {
    const unit = stored.firsts[block - 1] ?? 0;
    trie.marks[unit] = OPENS | UNMET;
    trie.blocks[unit] = block;
  }
  const overridden = new Map<number, number>();
  for (let index = overrides.firsts.length - 1; index >= 0; index -= 1)
    overridden.set(overrides.firsts[index] ?? 0, index);
  let size = 1;
  let used = 0;

  function meet(block: number): number {
    const root = size;
    const unit = stored.firsts[block - 1] ?? 0;
    const behind = unpackNodes(unit, stored.starts[block - 1] ?? 0);
    unpackEntries(unit, root, behind);
    fileSecond(trie, root);
    // Behind a block stands a node that ends the children of its last.
    size += 1;
    trie.roots[block] = root;
    trie.marks[unit] = ((trie.marks[unit] ?? 0) & ~UNMET) | (kindAt(trie, root) === NOTHING ? 0 : SINGLE);
    return root;
  }

  /** Gives the place behind the labels. Most of a block's time is spent here. */
  function unpackNodes(unit: number, start: number): number {
    const { labels, nodes, inside } = trie;
    const { blocks } = stored;
    const reader: Reader = { bytes: blocks, at: start };
    const count = readNumber(reader);
    const infos = reader.at;
    const root = size;
    const lastBit = inside.length * 8 - 1;
    let at = infos + ((count + 1) >> 1);
    let child = root + 1;
    labels[root] = unit;
    nodes[root] = (blocks[infos] ?? 0) & 3;
    size += count;
    for (let node = root; node < size; node += 1) {
      const place = node - root;
      const isParent = ((blocks[infos + (place >> 1)] ?? 0) >> ((place & 1) << 2)) & PARENT;
      nodes[node] = (child << 2) | (nodes[node] ?? 0);
      const parent = labels[node] ?? 0;
      let more = isParent !== 0;
      while (more) {
        const index = child - root;
        const info = (blocks[infos + (index >> 1)] ?? 0) >> ((index & 1) << 2);
        const label = unitAt(blocks, at);
        const bit = hashPair(parent, label) & lastBit;
        inside[bit >> 3] = (inside[bit >> 3] ?? 0) | (1 << (bit & 7));
        labels[child] = label;
        nodes[child++] = info & 3;
        at += 2;
        more = (info & LAST) === 0;
      }
    }
    nodes[size] = size << 2;
    return at;
  }

  function unpackEntries(unit: number, root: number, from: number): void {
    const { nodes, cohesion } = trie;
    const { blocks } = stored;
    const { firsts, places } = overrides;
    let override = overridden.get(unit) ?? firsts.length;
    const { weighed } = stored;
    let at = from;
    let place = 0;
    let depth = 0;
    let levelEnd = root;
    for (let node = root; node < size; node += 1) {
      const info = nodes[node] ?? 0;
      if (node === levelEnd) {
        depth += 1;
        levelEnd = info >>> 2;
      }
      const kind = info & 3;
      if (kind === NOTHING) continue;
      if (weighed) cohesion[node] = blocks[at++] ?? 0;
      if (kind === WORD) continue;
      if (kind === IRREGULAR) at = unpackValue(node, depth, at);
      // Asked for what lies behind an array's end, an engine throws away the code it has compiled.
      if (override < firsts.length && places[override] === place && firsts[override] === unit)
        overrideValue(node, override++);
      place += 1;
    }
  }

  /** Gives the place behind the value. */
  function unpackValue(node: number, depth: number, from: number): number {
    const { blocks } = stored;
    const isAsLong = unitAt(blocks, from) !== OTHER_LENGTH;
    const start = isAsLong ? from : from + 4;
    const end = start + (isAsLong ? depth : unitAt(blocks, from + 2)) * 2;
    trie.values[node] = (used << 8) | ((end - start) >> 1);
    for (let at = start; at < end; at += 2) {
      const unit = unitAt(blocks, at);
      trie.units[used++] = respell === null ? unit : shift(respell, unit);
    }
    return end;
  }

  function overrideValue(node: number, override: number): void {
    const start = overrides.starts[override] ?? 0;
    const end = overrides.starts[override + 1] ?? 0;
    trie.nodes[node] = (trie.nodes[node] ?? 0) | IRREGULAR;
    trie.values[node] = ((stored.units + start) << 8) | (end - start);
  }

  trie.units.set(overrides.values, stored.units);
  return { ...trie, meet };
}

/** Room for all that may be met; what is not takes no memory. */
function makeTrie({ firsts, nodes, pairs, units, weighed }: StoredPhrases, { values }: Overrides) {
  const room = 1 + nodes + firsts.length;
  // At most two thirds full: by the bits, a pair that is not there is mostly found missing without a search.
  const slots = 1 << Math.ceil(Math.log2(pairs * 1.5 + 2));
  return {
    firsts,
    weighed,
    marks: new Uint8Array(0x10000),
    blocks: new Uint16Array(0x10000),
    roots: new Uint32Array(firsts.length + 1),
    labels: new Uint16Array(room),
    nodes: new Uint32Array(room),
    cohesion: new Uint8Array(room),
    values: new Uint32Array(room),
    units: new Uint16Array(units + values.length),
    second: new Uint32Array(slots),
    opening: new Uint8Array(slots),
    openingIrregular: new Uint8Array(slots),
    inside: new Uint8Array(slots),
  };
}

function unitAt(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
}

function fileSecond(trie: Omit<Trie, 'meet'>, root: number): void {
  const { labels, nodes, second, opening, openingIrregular } = trie;
  const last = second.length - 1;
  const lastBit = opening.length * 8 - 1;
  const end = (nodes[root + 1] ?? 0) >>> 2;
  for (let child = root + 1; child < end; child += 1) {
    const hash = hashPair(labels[root] ?? 0, labels[child] ?? 0);
    let slot = slotOf(hash) & last;
    while (second[slot] !== 0) slot = (slot + 1) & last;
    second[slot] = child;
    const bit = hash & lastBit;
    opening[bit >> 3] = (opening[bit >> 3] ?? 0) | (1 << (bit & 7));
    if (holdsIrregular(trie, child))
      openingIrregular[bit >> 3] = (openingIrregular[bit >> 3] ?? 0) | (1 << (bit & 7));
  }
}

function holdsIrregular(trie: Omit<Trie, 'meet'>, node: number): boolean {
  if (kindAt(trie, node) === IRREGULAR) return true;
  const end = (trie.nodes[node + 1] ?? 0) >>> 2;
  for (let child = (trie.nodes[node] ?? 0) >>> 2; child < end; child += 1)
    if (holdsIrregular(trie, child)) return true;
  return false;
}

/** What the phrase that ends at a node does to its text. */
export function kindAt({ nodes }: Pick<Trie, 'nodes'>, node: number): number {
  return (nodes[node] ?? 0) & 3;
}

/** The golden ratio of 2³² spreads neighbouring pairs over the whole table. */
export function hashPair(left: number, right: number): number {
  return Math.imul((left << 16) | right, 0x9e3779b1) >>> 13;
}

/** Where the search in the table begins. */
export function slotOf(hash: number): number {
  return hash >>> 1;
}
