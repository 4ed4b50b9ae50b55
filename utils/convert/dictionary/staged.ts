import type { Dictionary } from './dictionary.ts';
import { createFind, createFound, createMayOpen, findChild, findRoot } from './find.ts';
import { type Output, reserve } from './output.ts';
import { IRREGULAR, NOTHING, WORD } from './phrases.ts';
import { shift } from './shifts.ts';
import type { Trie } from './trie.ts';

/** Converts from a place on where no phrase of the lexicon begins; gives the place where the stages are in step again. */
type StagedRun = (input: Uint16Array, from: number, to: number, output: Output) => number;

/** Whether the character at a place is in no phrase that begins there: then the table has what it becomes. */
type IsAlone = (input: Uint16Array, at: number, to: number) => boolean;

/** Asked where a phrase of the stages may begin; most characters are in none with the next. */
export function createIsAlone({ first, second }: Dictionary): IsAlone {
  const find = createFind(first.phrases);
  const found = createFound();
  const mayOpen = createMayOpen(first.phrases);
  const { blocks, nodes } = second.phrases;
  return (input, at, to) => {
    if (mayOpen(input, at) && find(input, at, to, found) > 0) return false;
    const between = shift(first.characters, input[at] ?? 0);
    if (blocks[between] === 0) return true;
    const root = findRoot(second.phrases, between);
    if (((nodes[root] ?? 0) & 3) !== NOTHING) return false;
    if (at + 1 >= to) return true;
    if (mayOpen(input, at + 1) && find(input, at + 1, to, found) > 0) return false;
    return findChild(second.phrases, root, shift(first.characters, input[at + 1] ?? 0)) === 0;
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
    if (node === 0) queue.push(shift(first.characters, input[at] ?? 0));
    else queue.push(...readValue(first.phrases, node));
    return end;
  }

  return (input, from, to, output) => {
    const { nodes } = second.phrases;
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
        const unit = queue[place] ?? 0;
        node = place === 0 ? findRoot(second.phrases, unit) : findChild(second.phrases, node, unit);
        if (node === 0) break;
        if (((nodes[node] ?? 0) & 3) === IRREGULAR) {
          match = node;
          length = place + 1;
        }
      }
      reserve(output, to - at + queue.length);
      if (match === 0) output.units[output.length++] = shift(second.characters, queue[0] ?? 0);
      else writeValue(second.phrases, match, output, to - at + queue.length);
      queue.splice(0, length);
    } while (queue.length > 0);
    return at;
  };
}

/** Whether a phrase of the lexicon begins at a place: there the stages end. */
function createOpens(lexicon: Trie) {
  const { nodes } = lexicon;
  const mayOpen = createMayOpen(lexicon);
  const find = createFind(lexicon);
  const found = createFound();
  return (input: Uint16Array, at: number, to: number): boolean => {
    if (at >= to || !mayOpen(input, at)) return false;
    const count = find(input, at, to, found);
    for (let index = 0; index < count; index += 1) {
      if (((nodes[found.nodes[index] ?? 0] ?? 0) & 3) !== WORD) return true;
    }
    return false;
  };
}

/** Writes what an irregular phrase becomes and leaves room for `rest` further units. */
export function writeValue({ values, units }: Trie, node: number, output: Output, rest: number): void {
  const value = values[node] ?? 0;
  const end = (value >>> 8) + (value & 0xff);
  reserve(output, (value & 0xff) + rest);
  for (let at = value >>> 8; at < end; at += 1) output.units[output.length++] = units[at] ?? 0;
}

function readValue({ values, units }: Trie, node: number): Uint16Array {
  const value = values[node] ?? 0;
  return units.subarray(value >>> 8, (value >>> 8) + (value & 0xff));
}
