import { type Dictionary, STAGED } from './dictionary.ts';
import { createFind, createFound, createMayOpen } from './find.ts';
import { type Output, reserve } from './output.ts';
import { IRREGULAR, WORD } from './phrases.ts';
import { type Shifts, shift } from './shifts.ts';
import { createIsAlone, createStagedRun, writeValue } from './staged.ts';

/** Converts `input` from a place on and stops at `until`, or behind a phrase that spans it. Gives where it stopped. */
export type Run = (input: Uint16Array, from: number, until: number, to: number, output: Output) => number;

/** OpenCC's own conversion: always the longest phrase, from the left. */
export function createLongestMatch(dictionary: Dictionary): Run {
  const { lexicon, direct, marks } = dictionary;
  const { nodes } = lexicon;
  const mayOpen = createMayOpen(lexicon);
  const find = createFind(lexicon);
  const found = createFound();
  const isAlone = createIsAlone(dictionary);
  const convertStaged = createStagedRun(dictionary);

  return (input, from, until, to, output) => {
    reserve(output, to - from);
    let at = from;
    while (at < until) {
      const unit = input[at] ?? 0;
      let count = mayOpen(input, at) ? find(input, at, to, found) : 0;
      while (count > 0 && ((nodes[found.nodes[count - 1] ?? 0] ?? 0) & 3) === WORD) count -= 1;
      if (count > 0) {
        const node = found.nodes[count - 1] ?? 0;
        const end = found.ends[count - 1] ?? 0;
        if (((nodes[node] ?? 0) & 3) === IRREGULAR) writeValue(lexicon, node, output, to - at);
        else writeDirectly(direct, input, at, end, output);
        at = end;
      } else if (((marks[unit] ?? 0) & STAGED) !== 0 && !isAlone(input, at, to)) {
        at = convertStaged(input, at, to, output);
      } else {
        output.units[output.length++] = shift(direct, unit);
        at += 1;
      }
    }
    return at;
  };
}

/** Character by character through a table; the output has room. */
export function writeDirectly(
  table: Shifts,
  input: Uint16Array,
  from: number,
  to: number,
  output: Output,
): void {
  const { units } = output;
  let { length } = output;
  for (let at = from; at < to; at += 1) units[length++] = shift(table, input[at] ?? 0);
  output.length = length;
}
