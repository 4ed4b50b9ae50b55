import { NOTHING, type Phrases } from './phrases.ts';
import { stepHash, stepOf } from './trie.ts';

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

export function createFind({ trie, kinds }: Phrases): Find {
  const { first, branches, steps, targets, shift } = trie;
  const last = steps.length - 1;
  return (input, at, to, { nodes, ends }) => {
    let count = 0;
    let node = first[input[at] ?? 0] ?? 0;
    for (let place = at + 1; node !== 0; place += 1) {
      if (kinds[node] !== NOTHING) {
        nodes[count] = node;
        ends[count++] = place;
      }
      const branch = branches[node] ?? 0;
      if (branch === 0 || place === to) break;
      // findChild written out: a conversion does hardly anything else.
      const step = stepOf(branch, input[place] ?? 0);
      let slot = stepHash(step) >>> shift;
      let there = steps[slot];
      while (there !== step && there !== 0) {
        slot = (slot + 1) & last;
        there = steps[slot];
      }
      if (there === 0) break;
      node = targets[slot] ?? 0;
    }
    return count;
  };
}
