import { NOTHING } from './phrases.ts';
import { hashPair, OPENS, SINGLE, slotOf, type Trie, UNMET } from './trie.ts';

/** More than any phrase has code units. */
const LONGEST = 32;

/** The phrases that begin at one place, the shortest first: their nodes and where they end. */
export interface Found {
  readonly nodes: Uint32Array;
  readonly ends: Uint32Array;
}

/** Room for what is found at one place, to be used again at the next. */
export function createFound(): Found {
  return { nodes: new Uint32Array(LONGEST), ends: new Uint32Array(LONGEST) };
}

/** Finds the phrases that begin at a place and end by `to`; gives their number. */
type Find = (input: Uint16Array, at: number, to: number, found: Found) => number;

/** A search over a trie; what it asks of the trie is looked up once, not at every character. */
export function createFind({ blocks, roots, labels, nodes, second, opening, meet }: Trie): Find {
  const last = second.length - 1;
  const lastBit = opening.length * 8 - 1;
  return (input, at, to, found) => {
    const unit = input[at] ?? 0;
    const block = blocks[unit] ?? 0;
    if (block === 0) return 0;
    const root = roots[block] || meet(block);
    let count = 0;
    if (((nodes[root] ?? 0) & 3) !== NOTHING) {
      found.nodes[count] = root;
      found.ends[count++] = at + 1;
    }
    if (at + 1 >= to) return count;
    const next = input[at + 1] ?? 0;
    const hash = hashPair(unit, next);
    const bit = hash & lastBit;
    if (((opening[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) return count;
    let end = (nodes[root + 1] ?? 0) >>> 2;
    let slot = slotOf(hash) & last;
    let node = second[slot] ?? 0;
    while (node !== 0 && (labels[node] !== next || node <= root || node >= end)) {
      slot = (slot + 1) & last;
      node = second[slot] ?? 0;
    }
    for (let place = at + 2; node !== 0; place += 1) {
      const info = nodes[node] ?? 0;
      if ((info & 3) !== NOTHING) {
        found.nodes[count] = node;
        found.ends[count++] = place;
      }
      if (place >= to) break;
      const label = input[place] ?? 0;
      let child = info >>> 2;
      end = (nodes[node + 1] ?? 0) >>> 2;
      while (child < end && (labels[child] ?? 0) < label) child += 1;
      node = child < end && labels[child] === label ? child : 0;
    }
    return count;
  };
}

/** Whether phrases may begin at a place: asked of every character, so that most need no search. */
type MayOpen = (input: Uint16Array, at: number) => boolean;

/** A first look over a trie, by one character and the next. */
export function createMayOpen({ marks, opening }: Trie): MayOpen {
  const hasPair = createHasPair(opening);
  return (input, at) => {
    const mark = marks[input[at] ?? 0] ?? 0;
    if ((mark & OPENS) === 0) return false;
    return (mark & (UNMET | SINGLE)) !== 0 || hasPair(input[at] ?? 0, input[at + 1] ?? 0);
  };
}

/** Whether a pair of code units may be among those that have their bit; some that have not pass. */
export function createHasPair(bits: Uint8Array): (left: number, right: number) => boolean {
  const lastBit = bits.length * 8 - 1;
  return (left, right) => {
    const bit = hashPair(left, right) & lastBit;
    return ((bits[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
  };
}

/** The node of a code unit that phrases begin with, or 0. */
export function findRoot({ blocks, roots, meet }: Trie, unit: number): number {
  const block = blocks[unit] ?? 0;
  return block === 0 ? 0 : roots[block] || meet(block);
}

/** The node one code unit further, or 0. */
export function findChild({ labels, nodes }: Trie, node: number, unit: number): number {
  const end = (nodes[node + 1] ?? 0) >>> 2;
  let child = (nodes[node] ?? 0) >>> 2;
  while (child < end && (labels[child] ?? 0) < unit) child += 1;
  return child < end && labels[child] === unit ? child : 0;
}
