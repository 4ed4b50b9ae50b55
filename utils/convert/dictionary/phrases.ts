import { type Reader, readBytes, readNumber, readUnits } from './reader.ts';

/** What stands at a node. A word only helps to tell where phrases end: it has no conversion of its own. */
export const NOTHING = 0;
export const WORD = 1;
/** Converted character by character. */
export const REGULAR = 2;
/** Converted as its value says. */
export const IRREGULAR = 3;

/** Beside its kind, what is stored of a node: whether it is the last of its brothers, whether it has children. */
export const LAST = 4;
export const PARENT = 8;

/** Phrases as an asset has them: a trie over UTF-16 code units, its nodes level by level, brothers in order. */
export interface StoredPhrases {
  readonly labels: Uint16Array;
  /** Two nodes a byte. */
  readonly nodes: Uint8Array;
  /** Of every phrase and word. */
  readonly cohesion: Uint8Array;
  /** Of the irregular phrases. */
  readonly lengths: Uint8Array;
  readonly values: Uint16Array;
}

/** Phrases with values that count instead of the stored, by their place among all phrases. */
export interface Overrides {
  readonly places: Uint16Array;
  readonly lengths: Uint8Array;
  readonly values: Uint16Array;
}

const NO_OVERRIDES: Overrides = {
  places: new Uint16Array(0),
  lengths: new Uint8Array(0),
  values: new Uint16Array(0),
};

/** Phrases to be found and converted. Node 0 is the root; the children of a node stand together, behind it. */
export interface Phrases {
  readonly labels: Uint16Array;
  /** By node: its first child; its last stands before the first child of the next node. */
  readonly children: Uint32Array;
  readonly kinds: Uint8Array;
  /** By node: how many bits likelier the phrase is than its characters one by one. */
  readonly cohesion: Uint8Array;
  /** By code unit: the node below the root, or 0. */
  readonly first: Uint16Array;
  /** The nodes of the second level, hashed by both their code units; those of a first are added when it is first met. */
  readonly second: Uint16Array;
  readonly met: Uint8Array;
  /** By node of an irregular phrase: the number of its value. */
  readonly numbers: Uint16Array;
  /** By number: where the value begins among the units; it ends where the next begins. */
  readonly starts: Uint32Array;
  readonly units: Uint16Array;
}

export function readPhrases(reader: Reader): StoredPhrases {
  const nodes = readNumber(reader);
  const weighed = readNumber(reader);
  const values = readNumber(reader);
  const units = readNumber(reader);
  return {
    labels: readUnits(reader, nodes),
    nodes: readBytes(reader, (nodes + 1) >> 1),
    cohesion: readBytes(reader, weighed),
    lengths: readBytes(reader, values),
    values: readUnits(reader, units),
  };
}

export function readOverrides(reader: Reader): Overrides {
  const count = readNumber(reader);
  const units = readNumber(reader);
  return {
    places: readUnits(reader, count),
    lengths: readBytes(reader, count),
    values: readUnits(reader, units),
  };
}

/** Makes stored phrases ready. Values are overridden, or else respelled character by character. */
export function buildPhrases(
  stored: StoredPhrases,
  overrides: Overrides = NO_OVERRIDES,
  respell: Uint16Array | null = null,
): Phrases {
  const labels = new Uint16Array(stored.labels.length + 1);
  labels.set(stored.labels, 1);
  const nodes = expandNodes(stored, overrides.places);
  return {
    labels,
    ...nodes,
    ...indexLevels(labels, nodes.children),
    ...listValues(stored, overrides, respell),
  };
}

/** One walk over all nodes: this is most of the time until a converter is ready, so it does little a node. */
function expandNodes({ labels, nodes, cohesion: stored, lengths }: StoredPhrases, places: Uint16Array) {
  const count = labels.length + 1;
  const kinds = unpack(nodes, count);
  const children = new Uint32Array(count + 1);
  const cohesion = new Uint8Array(count);
  const numbers = new Uint16Array(count);
  let child = 1;
  let entry = 0;
  let place = 0;
  let number = 0;
  let override = 0;
  for (let node = 0; node < count; node += 1) {
    const info = kinds[node] ?? 0;
    children[node] = child;
    if (info >= PARENT) {
      while (((kinds[child] ?? LAST) & LAST) === 0) child += 1;
      child += 1;
    }
    const kind = info & 3;
    kinds[node] = kind;
    if (kind === NOTHING) continue;
    cohesion[node] = stored[entry++] ?? 0;
    if (kind === WORD) continue;
    if (kind === IRREGULAR) numbers[node] = number++;
    if (places[override] !== place++) continue;
    kinds[node] = IRREGULAR;
    numbers[node] = lengths.length + override++;
  }
  children[count] = count;
  return { kinds, children, cohesion, numbers };
}

/** A node a byte; before them the root, which has children. */
function unpack(nodes: Uint8Array, count: number): Uint8Array {
  const unpacked = new Uint8Array(count + 1);
  unpacked[0] = count > 1 ? PARENT : 0;
  let node = 1;
  for (const pair of nodes) {
    unpacked[node] = pair & 0xf;
    unpacked[node + 1] = pair >> 4;
    node += 2;
  }
  return unpacked.subarray(0, count);
}

/** Stored values first, then the overrides'. */
function listValues(stored: StoredPhrases, overrides: Overrides, respell: Uint16Array | null) {
  const units = new Uint16Array(stored.values.length + overrides.values.length);
  units.set(stored.values);
  units.set(overrides.values, stored.values.length);
  if (respell !== null) {
    for (let at = 0; at < stored.values.length; at += 1) units[at] = respell[units[at] ?? 0] ?? 0;
  }
  const starts = new Uint32Array(stored.lengths.length + overrides.lengths.length + 1);
  let number = 0;
  let end = 0;
  for (const lengths of [stored.lengths, overrides.lengths]) {
    for (const length of lengths) {
      end += length;
      starts[++number] = end;
    }
  }
  return { units, starts };
}

function indexLevels(labels: Uint16Array, children: Uint32Array) {
  const first = new Uint16Array(0x10000);
  const firstEnd = children[1] ?? 1;
  const secondEnd = children[firstEnd] ?? firstEnd;
  for (let node = 1; node < firstEnd; node += 1) first[labels[node] ?? 0] = node;
  // At most half full: a pair that is not there is mostly found missing at once.
  const second = new Uint16Array(1 << Math.ceil(Math.log2((secondEnd - firstEnd) * 2 + 2)));
  return { first, second, met: new Uint8Array(firstEnd) };
}

/** Adds the children of a node of the first level to the hash of the second. */
export function meet({ labels, children, second, met }: Phrases, node: number): void {
  met[node] = 1;
  const last = second.length - 1;
  const end = children[node + 1] ?? 0;
  for (let child = children[node] ?? 0; child < end; child += 1) {
    let slot = hashPair(labels[node] ?? 0, labels[child] ?? 0) & last;
    while (second[slot] !== 0) slot = (slot + 1) & last;
    second[slot] = child;
  }
}

/** The golden ratio of 2³² spreads neighbouring pairs over the whole table. */
export function hashPair(left: number, right: number): number {
  return Math.imul((left << 16) | right, 0x9e3779b1) >>> 14;
}
