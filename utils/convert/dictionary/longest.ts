import { APART, type Dictionary, OPENS, STAGED } from './dictionary.ts';
import { createFind, createFound } from './find.ts';
import { type Output, reserve } from './output.ts';
import { IRREGULAR, type Phrases, WORD } from './phrases.ts';
import { findChild } from './trie.ts';

/** Converts `input` between two places, appending to the output. */
export type Run = (input: Uint16Array, from: number, to: number, output: Output) => void;

/** OpenCC's own conversion: always the longest phrase, from the left. */
export function createLongestMatch(dictionary: Dictionary): Run {
  const { lexicon, direct, marks } = dictionary;
  const { kinds } = lexicon;
  const find = createFind(lexicon);
  const found = createFound();
  const convertStaged = createStagedRun(dictionary);

  return (input, from, to, output) => {
    reserve(output, to - from);
    for (let at = from; at < to; ) {
      const unit = input[at] ?? 0;
      const mark = marks[unit] ?? 0;
      let count = (mark & OPENS) === 0 ? 0 : find(input, at, to, found);
      while (count > 0 && kinds[found.nodes[count - 1] ?? 0] === WORD) count -= 1;
      if (count > 0) {
        const node = found.nodes[count - 1] ?? 0;
        const end = found.ends[count - 1] ?? 0;
        if (kinds[node] === IRREGULAR) writeValue(lexicon, node, output, to - at);
        else writeDirectly(direct, input, at, end, output);
        at = end;
      } else if ((mark & STAGED) !== 0) {
        at = convertStaged(input, at, to, output);
      } else {
        output.units[output.length++] = direct[unit] ?? 0;
        at += 1;
      }
    }
  };
}

/** Character by character through a table; the output has room. */
export function writeDirectly(
  table: Uint16Array,
  input: Uint16Array,
  from: number,
  to: number,
  output: Output,
): void {
  const { units } = output;
  let { length } = output;
  for (let at = from; at < to; at += 1) units[length++] = table[input[at] ?? 0] ?? 0;
  output.length = length;
}

/** Behind which place a text of that many units may be cut without any phrase being cut. */
export function findCut({ marks }: Dictionary, text: string, start: number, length: number): number {
  if (text.length - start <= length) return text.length;
  for (let at = start + length; at > start; at -= 1) {
    if (((marks[text.charCodeAt(at - 1)] ?? 0) & APART) !== 0) return at;
  }
  let at = start + length;
  while (at < text.length && ((marks[text.charCodeAt(at)] ?? 0) & APART) === 0) at += 1;
  return Math.min(at + 1, text.length);
}

/**
 * Both stages at a place where no phrase of the lexicon begins, up to where they are in step again; gives that place.
 * What the first stage writes waits in a queue, for a phrase of the second may span several of its phrases.
 */
function createStagedRun(dictionary: Dictionary) {
  const { first, second } = dictionary;
  const opens = createOpens(dictionary.lexicon);
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
    else queue.push(...valueOf(first.phrases, node));
    return end;
  }

  return (input: Uint16Array, from: number, to: number, output: Output): number => {
    const { trie, kinds } = second.phrases;
    let at = from;
    do {
      if (queue.length === 0) at = pull(input, at, to);
      let found = 0;
      let length = 1;
      let node = 0;
      for (let place = 0; ; place += 1) {
        if (place === queue.length) {
          if (at >= to || opens(input, at, to)) break;
          at = pull(input, at, to);
        }
        node = findChild(trie, node, queue[place] ?? 0);
        if (node === 0) break;
        if (kinds[node] === IRREGULAR) {
          found = node;
          length = place + 1;
        }
      }
      reserve(output, to - at + queue.length);
      if (found === 0) output.units[output.length++] = second.characters[queue[0] ?? 0] ?? 0;
      else writeValue(second.phrases, found, output, to - at + queue.length);
      queue.splice(0, length);
    } while (queue.length > 0);
    return at;
  };
}

/** Whether a phrase of the lexicon begins at a place: there the two stages end. */
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

/** Leaves room for `rest` further units. */
function writeValue({ numbers, starts, units }: Phrases, node: number, output: Output, rest: number): void {
  const number = numbers[node] ?? 0;
  const end = starts[number + 1] ?? 0;
  let at = starts[number] ?? 0;
  reserve(output, end - at + rest);
  while (at < end) output.units[output.length++] = units[at++] ?? 0;
}

function valueOf({ numbers, starts, units }: Phrases, node: number): Uint16Array {
  const number = numbers[node] ?? 0;
  return units.subarray(starts[number], starts[number + 1]);
}
