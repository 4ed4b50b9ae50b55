import { createFind, createFound } from './find.ts';
import { WORD } from './phrases.ts';
import type { Trie } from './trie.ts';

/** Bits by which another cutting must be likelier than the longest phrases from the left to be taken. */
const MARGIN = 4;

/** Gives the ends of the likeliest pieces between two places, or none where the longest match is as good. */
type Scales = (input: Uint16Array, from: number, to: number) => readonly number[];

/** Weighs the cuttings of a text by how common their words are. */
export function createScales(lexicon: Trie): Scales {
  const { nodes, cohesion } = lexicon;
  const find = createFind(lexicon);
  const found = createFound();
  let scores = new Int32Array(0);
  let starts = new Uint32Array(0);

  function scoreLongest(input: Uint16Array, from: number, to: number): number {
    let score = 0;
    for (let at = from; at < to; ) {
      let count = find(input, at, to, found);
      while (count > 0 && ((nodes[found.nodes[count - 1] ?? 0] ?? 0) & 3) === WORD) count -= 1;
      if (count === 0) {
        at += 1;
        continue;
      }
      score += cohesion[found.nodes[count - 1] ?? 0] ?? 0;
      at = found.ends[count - 1] ?? to;
    }
    return score;
  }

  function offer(end: number, start: number, score: number): void {
    if (score <= (scores[end] ?? 0)) return;
    scores[end] = score;
    starts[end] = start;
  }

  return (input, from, to) => {
    const size = to - from;
    if (size >= scores.length) {
      scores = new Int32Array(size * 2);
      starts = new Uint32Array(size * 2);
    }
    scores.fill(-1, 0, size + 1);
    scores[0] = 0;
    for (let start = 0; start < size; start += 1) {
      const score = scores[start] ?? 0;
      offer(start + 1, start, score);
      const count = find(input, from + start, to, found);
      for (let index = 0; index < count; index += 1) {
        const gain = cohesion[found.nodes[index] ?? 0] ?? 0;
        offer((found.ends[index] ?? 0) - from, start, score + gain);
      }
    }
    if ((scores[size] ?? 0) < scoreLongest(input, from, to) + MARGIN) return [];
    const cuts: number[] = [];
    for (let end = size; end > 0; end = starts[end] ?? 0) cuts.push(from + end);
    return cuts.reverse();
  };
}
