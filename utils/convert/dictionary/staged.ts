import type { Dictionary } from './dictionary.ts';
import { createFind, createFound, findChild } from './find.ts';
import { type Output, reserve } from './output.ts';
import { IRREGULAR, NOTHING, type Phrases, WORD } from './phrases.ts';

/** Converts from a place on where no phrase of the lexicon begins; gives the place where the stages are in step again. */
export type StagedRun = (input: Uint16Array, from: number, to: number, output: Output) => number;

/** Whether the character at a place is in no phrase that begins there: then the table has what it becomes. */
export type IsAlone = (input: Uint16Array, at: number, to: number) => boolean;

/** Asked where a phrase of the stages may begin; most characters are in none with the next. */
export function createIsAlone({ first, second }: Dictionary): IsAlone {
  const find = createFind(first.phrases);
  const found = createFound();
  const opensFirst = first.phrases.first;
  const opensSecond = second.phrases.first;
  const { kinds } = second.phrases;
  return (input, at, to) => {
    const unit = input[at] ?? 0;
    if (opensFirst[unit] !== 0 && find(input, at, to, found) > 0) return false;
    const node = opensSecond[first.characters[unit] ?? 0] ?? 0;
    if (node === 0) return true;
    if (kinds[node] !== NOTHING) return false;
    if (at + 1 >= to) return true;
    const next = input[at + 1] ?? 0;
    if (opensFirst[next] !== 0 && find(input, at + 1, to, found) > 0) return false;
    return findChild(second.phrases, node, first.characters[next] ?? 0) === 0;
  };
}

/** Both stages. What the first writes waits in a queue: a phrase of the second may span several of its phrases. */
export function createStagedRun({ lexicon, first, second }: Dictionary): StagedRun {
  const opens = createOpens(lexicon);
  const find = createFind(first.phrases);
  const found = createFound();
  const queue: number[] = [];

  /** One phrase or character through the first stage; gives the place behind it. */
  function pull(input: Uint16Array, at: number, to: number): number {
    const count = find(input, at, to, found);
    let end = at + 1;
    let node = 0;
    for (let place = at + 1, index = 0; index < count; place += 1) {
      if (place === found.ends[index]) {
        end = place;
        node = found.nodes[index++] ?? 0;
      }
      if (opens(input, place, to)) break;
    }
    if (node === 0) queue.push(first.characters[input[at] ?? 0] ?? 0);
    else queue.push(...readValue(first.phrases, node));
    return end;
  }

  return (input, from, to, output) => {
    const { kinds } = second.phrases;
    let at = from;
    do {
      if (queue.length === 0) at = pull(input, at, to);
      let match = 0;
      let length = 1;
      let node = 0;
      for (let place = 0; ; place += 1) {
        if (place === queue.length) {
          if (at >= to || opens(input, at, to)) break;
          at = pull(input, at, to);
        }
        node = findChild(second.phrases, node, queue[place] ?? 0);
        if (node === 0) break;
        if (kinds[node] === IRREGULAR) {
          match = node;
          length = place + 1;
        }
      }
      reserve(output, to - at + queue.length);
      if (match === 0) output.units[output.length++] = second.characters[queue[0] ?? 0] ?? 0;
      else writeValue(second.phrases, match, output, to - at + queue.length);
      queue.splice(0, length);
    } while (queue.length > 0);
    return at;
  };
}

/** Whether a phrase of the lexicon begins at a place: there the stages end. */
function createOpens(lexicon: Phrases) {
  const find = createFind(lexicon);
  const found = createFound();
  return (input: Uint16Array, at: number, to: number): boolean => {
    if (at >= to) return false;
    const count = find(input, at, to, found);
    for (let index = 0; index < count; index += 1) {
      if (lexicon.kinds[found.nodes[index] ?? 0] !== WORD) return true;
    }
    return false;
  };
}

/** Writes what an irregular phrase becomes and leaves room for `rest` further units. */
export function writeValue(
  { numbers, starts, units }: Phrases,
  node: number,
  output: Output,
  rest: number,
): void {
  const number = numbers[node] ?? 0;
  const end = starts[number + 1] ?? 0;
  let at = starts[number] ?? 0;
  reserve(output, end - at + rest);
  while (at < end) output.units[output.length++] = units[at++] ?? 0;
}

function readValue({ numbers, starts, units }: Phrases, node: number): Uint16Array {
  const number = numbers[node] ?? 0;
  return units.subarray(starts[number], starts[number + 1]);
}
