import { hashPair, meet, NOTHING, type Phrases } from './phrases.ts';

/** More than any phrase has code units. */
const LONGEST = 32;

/** The phrases that begin at one place, the shortest first: their nodes and where they end. */
export interface Found {
  readonly nodes: Uint32Array;
  readonly ends: Uint32Array;
}

export function createFound(): Found {
  return { nodes: new Uint32Array(LONGEST), ends: new Uint32Array(LONGEST) };
}

/** Finds the phrases that begin at a place and end by `to`; gives their number. */
export type Find = (input: Uint16Array, at: number, to: number, found: Found) => number;

export function createFind(phrases: Phrases): Find {
  const { labels, children, kinds, first, second, met } = phrases;
  const last = second.length - 1;
  return (input, at, to, { nodes, ends }) => {
    const unit = input[at] ?? 0;
    let node = first[unit] ?? 0;
    if (node === 0) return 0;
    if (met[node] === 0) meet(phrases, node);
    let count = 0;
    if (kinds[node] !== NOTHING) {
      nodes[count] = node;
      ends[count++] = at + 1;
    }
    if (at + 1 >= to) return count;
    const next = input[at + 1] ?? 0;
    let child = children[node] ?? 0;
    let end = children[node + 1] ?? 0;
    let slot = hashPair(unit, next) & last;
    node = second[slot] ?? 0;
    while (node !== 0 && (labels[node] !== next || node < child || node >= end)) {
      slot = (slot + 1) & last;
      node = second[slot] ?? 0;
    }
    for (let place = at + 2; node !== 0; place += 1) {
      if (kinds[node] !== NOTHING) {
        nodes[count] = node;
        ends[count++] = place;
      }
      if (place >= to) break;
      const label = input[place] ?? 0;
      child = children[node] ?? 0;
      end = children[node + 1] ?? 0;
      while (child < end && (labels[child] ?? 0) < label) child += 1;
      node = child < end && labels[child] === label ? child : 0;
    }
    return count;
  };
}

/** The node one code unit further, or 0. */
export function findChild({ labels, children, first }: Phrases, node: number, unit: number): number {
  if (node === 0) return first[unit] ?? 0;
  const end = children[node + 1] ?? 0;
  let child = children[node] ?? 0;
  while (child < end && (labels[child] ?? 0) < unit) child += 1;
  return child < end && labels[child] === unit ? child : 0;
}
