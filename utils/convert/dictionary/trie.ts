/**
 * A trie over UTF-16 code units in typed arrays. Node 0 is the root, the others are numbered as they were added.
 * Below the root a table of 64K answers; further down one hash table holds every step of every node.
 */
export interface Trie {
  /** By code unit: the node below the root, or 0. */
  readonly first: Uint16Array;
  /** By node: its number among the nodes that have children, or 0. */
  readonly branches: Uint16Array;
  /** Slots: branch and code unit of a step, and the node it leads to. */
  readonly steps: Uint32Array;
  readonly targets: Uint32Array;
  /** From a 32-bit hash to a slot. */
  readonly shift: number;
  nodes: number;
  branching: number;
}

/** The golden ratio of 2³²: spreads neighbouring keys over the whole table. */
const GOLDEN = 0x9e3779b1;
const ROOT = 0;

/** An empty trie for at most as many nodes, the root not counted. */
export function createTrie(capacity: number): Trie {
  // At most half full: a step that is not there is mostly found missing at once.
  const bits = Math.max(4, Math.ceil(Math.log2(capacity * 2 + 1)));
  return {
    first: new Uint16Array(0x10000),
    branches: new Uint16Array(capacity + 1),
    steps: new Uint32Array(1 << bits),
    targets: new Uint32Array(1 << bits),
    shift: 32 - bits,
    nodes: 1,
    branching: 0,
  };
}

/** Adds a child that the node does not have yet. */
export function addChild(trie: Trie, node: number, unit: number): number {
  const child = trie.nodes++;
  if (node === ROOT) {
    trie.first[unit] = child;
    return child;
  }
  if (trie.branches[node] === 0) trie.branches[node] = ++trie.branching;
  const { steps, targets, shift } = trie;
  const step = stepOf(trie.branches[node] ?? 0, unit);
  const last = steps.length - 1;
  let slot = stepHash(step) >>> shift;
  while (steps[slot] !== 0) slot = (slot + 1) & last;
  steps[slot] = step;
  targets[slot] = child;
  return child;
}

/** The node one code unit further, or 0. */
export function findChild(trie: Trie, node: number, unit: number): number {
  if (node === ROOT) return trie.first[unit] ?? 0;
  const branch = trie.branches[node] ?? 0;
  if (branch === 0) return 0;
  const { steps, shift } = trie;
  const step = stepOf(branch, unit);
  const last = steps.length - 1;
  let slot = stepHash(step) >>> shift;
  for (;;) {
    const found = steps[slot];
    if (found === step) return trie.targets[slot] ?? 0;
    if (found === 0) return 0;
    slot = (slot + 1) & last;
  }
}

export function stepOf(branch: number, unit: number): number {
  return ((branch << 16) | unit) >>> 0;
}

export function stepHash(step: number): number {
  return Math.imul(step, GOLDEN);
}
