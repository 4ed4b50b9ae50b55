import { APART, type Dictionary, OPENS, STAGED } from './dictionary.ts';
import { createFind, createFound } from './find.ts';
import { type Run, writeDirectly } from './longest.ts';
import { reserve } from './output.ts';
import { IRREGULAR, WORD } from './phrases.ts';

/** Bits by which another cutting must be likelier than the longest phrases from the left to be taken. */
const MARGIN = 4;

/**
 * Longest match errs where phrases cross: 渝水干部 holds 水干 and 干部, 一流干 holds 一流 and 流干. There every cutting
 * of the crossing phrases is weighed by how common they are; all else is as the longest match has it.
 */
export function createWeighedMatch(dictionary: Dictionary, longest: Run): Run {
  const { direct, marks, lexicon } = dictionary;
  const { kinds } = lexicon;
  const find = createFind(lexicon);
  const found = createFound();
  const weigh = createScales(dictionary);

  return (input, from, to, output) => {
    // What lies between `pending` and `at` is not written yet. It is `plain` where every character goes through the
    // table alone, whatever phrases it is in: then nobody need know where they end.
    let pending = from;
    let plain = true;
    const write = (end: number) => {
      reserve(output, to - pending);
      if (plain) writeDirectly(direct, input, pending, end, output);
      else longest(input, pending, end, output);
      pending = end;
      plain = true;
    };
    for (let at = from; at < to; ) {
      const mark = marks[input[at] ?? 0] ?? 0;
      if ((mark & OPENS) === 0) {
        at += 1;
        if ((mark & STAGED) !== 0) plain = false;
        else if ((mark & APART) !== 0 && !plain) write(at);
        continue;
      }
      // Phrases that overlap, each with one before, up to `reach`.
      let reach = at + 1;
      let irregular = false;
      let staged = false;
      let crossing = false;
      for (let start = at; start < reach; start += 1) {
        const opening = marks[input[start] ?? 0] ?? 0;
        if ((opening & STAGED) !== 0) staged = true;
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
      if (irregular && crossing) {
        const cuts = weigh(input, at, reach);
        if (cuts.length > 0) {
          if (pending < at) write(at);
          for (const cut of cuts) {
            plain = false;
            write(cut);
          }
          at = reach;
          continue;
        }
      }
      if (irregular || staged) plain = false;
      at = reach;
    }
    if (pending < to) write(to);
  };
}

/** Gives the ends of the likeliest pieces between two places, or none where the longest match is as good. */
function createScales({ lexicon }: Dictionary) {
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
