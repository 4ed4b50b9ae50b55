import { type Dictionary, STAGED } from './dictionary.ts';
import { createFind, createFound, createHasPair, createMayOpen, findRoot } from './find.ts';
import { type Run, writeDirectly } from './longest.ts';
import { reserve } from './output.ts';
import { IRREGULAR } from './phrases.ts';
import { createScales } from './scales.ts';
import { createIsAlone } from './staged.ts';
import { OPENS, SINGLE, UNMET } from './trie.ts';

/**
 * Longest match errs where phrases cross: 山水干部 holds 水干 and 干部, 一流干 holds 一流 and 流干. There every cutting
 * of the crossing phrases is weighed by how common they are; all else is as the longest match has it.
 */
export function createWeighedMatch(dictionary: Dictionary, longest: Run): Run {
  const { direct, marks, lexicon } = dictionary;
  const { nodes } = lexicon;
  const mayOpen = createMayOpen(lexicon);
  const opensIrregular = createHasPair(lexicon.openingIrregular);
  const isInside = createHasPair(lexicon.inside);
  const find = createFind(lexicon);
  const found = createFound();
  const isAlone = createIsAlone(dictionary);
  const weigh = createScales(lexicon);

  /** Whether what begins at a place may become anything else than the table says. */
  function isOdd(input: Uint16Array, at: number): boolean {
    const unit = input[at] ?? 0;
    if (((marks[unit] ?? 0) & UNMET) !== 0) findRoot(lexicon, unit);
    const mark = marks[unit] ?? 0;
    if ((mark & (STAGED | SINGLE)) !== 0) return true;
    return (mark & OPENS) !== 0 && opensIrregular(unit, input[at + 1] ?? 0);
  }

  return (input, from, until, to, output) => {
    reserve(output, to - from);
    // What lies between `pending` and `at` goes through the table, whatever phrases it is in.
    let pending = from;
    // No phrase spans this place.
    let border = from;
    let at = from;
    while (at < until) {
      if (!isOdd(input, at)) {
        at += 1;
        continue;
      }
      // Back to where surely no phrase spans the border.
      const odd = at;
      while (at > border && isInside(input[at - 1] ?? 0, input[at] ?? 0)) at -= 1;
      do {
        // Phrases that overlap, each with one before, up to `reach`.
        let reach = at + 1;
        let plain = true;
        let irregular = false;
        let crossing = false;
        for (let start = at; start < reach; start += 1) {
          if (((marks[input[start] ?? 0] ?? 0) & STAGED) !== 0 && !isAlone(input, start, to)) plain = false;
          if (!mayOpen(input, start)) continue;
          const count = find(input, start, to, found);
          for (let index = 0; index < count; index += 1) {
            const end = found.ends[index] ?? 0;
            if (((nodes[found.nodes[index] ?? 0] ?? 0) & 3) === IRREGULAR) irregular = true;
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
      } while (at <= odd);
      border = at;
    }
    if (pending < at) writeDirectly(direct, input, pending, at, output);
    return at;
  };
}
