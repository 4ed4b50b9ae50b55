import { type Dictionary, STAGED } from './dictionary.ts';
import { createFind, createFound, createHasPair, createMayOpen, findRoot } from './find.ts';
import { type Run, writeDirectly } from './longest.ts';
import { type Output, reserve } from './output.ts';
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

  /** Of the group last gathered: where it ends, and whether any phrase in it changes it otherwise than the table. */
  let reach = 0;
  let plain = true;
  let irregular = false;
  let crossing = false;

  /** Gathers the phrases that overlap from a place on, each with one before. */
  function gather(input: Uint16Array, at: number, to: number): void {
    reach = at + 1;
    plain = true;
    irregular = false;
    crossing = false;
    for (let start = at; start < reach; start += 1) {
      if (((marks[input[start] ?? 0] ?? 0) & STAGED) !== 0 && !isAlone(input, start, to)) plain = false;
      if (mayOpen(input, start)) gatherFrom(input, start, at, to);
    }
  }

  function gatherFrom(input: Uint16Array, start: number, at: number, to: number): void {
    const count = find(input, start, to, found);
    for (let index = 0; index < count; index += 1) {
      const end = found.ends[index] ?? 0;
      if (((nodes[found.nodes[index] ?? 0] ?? 0) & 3) === IRREGULAR) irregular = true;
      if (end <= reach) continue;
      if (start > at) crossing = true;
      reach = end;
    }
  }

  /** Writes the group last gathered, which begins at a place; gives the place behind it. */
  function writeGroup(input: Uint16Array, from: number, to: number, output: Output): number {
    const end = reach;
    const cuts = irregular && crossing ? weigh(input, from, end) : [];
    let at = from;
    for (const cut of cuts) at = longest(input, at, cut, cut, output);
    if (at < end) at = longest(input, at, end, to, output);
    reserve(output, to - at);
    return at;
  }

  /** Back to where surely no phrase spans the border. */
  function findStart(input: Uint16Array, odd: number, border: number): number {
    let at = odd;
    while (at > border && isInside(input[at - 1] ?? 0, input[at] ?? 0)) at -= 1;
    return at;
  }

  function findOdd(input: Uint16Array, from: number, until: number): number {
    let at = from;
    while (at < until && !isOdd(input, at)) at += 1;
    return at;
  }

  // In one function an engine would compile the whole loop before it has seen all of it, again and again.
  return (input, from, until, to, output) => {
    reserve(output, to - from);
    // What lies between `pending` and `at` goes through the table, whatever phrases it is in.
    let pending = from;
    // No phrase spans this place.
    let border = from;
    let at = from;
    for (let odd = findOdd(input, at, until); odd < until; odd = findOdd(input, at, until)) {
      at = findStart(input, odd, border);
      while (at <= odd) {
        gather(input, at, to);
        if (plain && !irregular) {
          at = reach;
          continue;
        }
        writeDirectly(direct, input, pending, at, output);
        at = writeGroup(input, at, to, output);
        pending = at;
      }
      border = at;
    }
    if (at < until) at = until;
    if (pending < at) writeDirectly(direct, input, pending, at, output);
    return at;
  };
}
