import { type Dictionary, OPENS, STAGED } from './dictionary.ts';
import { createFind, createFound } from './find.ts';
import { type Run, writeDirectly } from './longest.ts';
import { reserve } from './output.ts';
import { IRREGULAR, type Phrases, WORD } from './phrases.ts';
import { createIsAlone } from './staged.ts';

/** Bits by which another cutting must be likelier than the longest phrases from the left to be taken. */
const MARGIN = 4;

/**
 * Longest match errs where phrases cross: 山水干部 holds 水干 and 干部, 一流干 holds 一流 and 流干. There every cutting
 * of the crossing phrases is weighed by how common they are; all else is as the longest match has it.
 */
export function createWeighedMatch(dictionary: Dictionary, longest: Run): Run {
  const { direct, marks, lexicon } = dictionary;
  const { kinds } = lexicon;
  const find = createFind(lexicon);
  const found = createFound();
  const isAlone = createIsAlone(dictionary);
  const weigh = createScales(lexicon);

  return (input, from, until, to, output) => {
    reserve(output, to - from);
    // What lies between `pending` and `at` goes through the table, whatever phrases it is in.
    let pending = from;
    let at = from;
    while (at < until) {
      const mark = marks[input[at] ?? 0] ?? 0;
      if ((mark & (OPENS | STAGED)) === 0) {
        at += 1;
        continue;
      }
      // Phrases that overlap, each with one before, up to `reach`.
      let reach = at + 1;
      let plain = true;
      let irregular = false;
      let crossing = false;
      for (let start = at; start < reach; start += 1) {
        const opening = marks[input[start] ?? 0] ?? 0;
        if ((opening & STAGED) !== 0 && !isAlone(input, start, to)) plain = false;
        if ((opening & OPENS) === 0) continue;
        const count = find(input, start, to, found);
        for (let index = 0; index < count; index += 1) {
          const end = found.ends[index] ?? 0;
          if (kinds[found.nodes[index] ?? 0] === IRREGULAR) irregular = true;
          if (end <= reach) continue;
          if (start > at) crossing = true;
          reach = end;
        }
      }
      if (plain && !irregular) {
        at = reach;
        continue;
      }
      writeDirectly(direct, input, pending, at, output);
      const cuts = irregular && crossing ? weigh(input, at, reach) : [];
      for (const cut of cuts) at = longest(input, at, cut, cut, output);
      if (at < reach) at = longest(input, at, reach, to, output);
      reserve(output, to - at);
      pending = at;
    }
    if (pending < at) writeDirectly(direct, input, pending, at, output);
    return at;
  };
}

/** Whether the asset says how common its phrases are. */
export function isWeighed({ cohesion }: Phrases): boolean {
  return cohesion.some((bits) => bits > 0);
}

/** Gives the ends of the likeliest pieces between two places, or none where the longest match is as good. */
function createScales(lexicon: Phrases) {
  const { kinds, cohesion } = lexicon;
  const find = createFind(lexicon);
  const found = createFound();

  function scoreLongest(input: Uint16Array, from: number, to: number): number {
    let score = 0;
    for (let at = from; at < to; ) {
      let count = find(input, at, to, found);
      while (count > 0 && kinds[found.nodes[count - 1] ?? 0] === WORD) count -= 1;
      if (count === 0) {
        at += 1;
        continue;
      }
      score += cohesion[found.nodes[count - 1] ?? 0] ?? 0;
      at = found.ends[count - 1] ?? to;
    }
    return score;
  }

  return (input: Uint16Array, from: number, to: number): number[] => {
    const size = to - from;
    const scores = new Int32Array(size + 1).fill(-1);
    const starts = new Uint32Array(size + 1);
    const offer = (end: number, start: number, score: number) => {
      if (score <= (scores[end] ?? 0)) return;
      scores[end] = score;
      starts[end] = start;
    };
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
