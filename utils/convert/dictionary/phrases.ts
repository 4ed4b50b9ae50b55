import { type Reader, readBytes, readNumber, readUnits } from './reader.ts';
import { addChild, createTrie, findChild, type Trie } from './trie.ts';

/** What stands at a node. A word only helps to tell where phrases end: it has no conversion of its own. */
export const NOTHING = 0;
export const WORD = 1;
/** Converted character by character. */
export const REGULAR = 2;
/** Converted as its value says. */
export const IRREGULAR = 3;

/** Phrases and what they become. */
export interface Phrases {
  readonly trie: Trie;
  readonly kinds: Uint8Array;
  /** By node: how many bits likelier the phrase is than its characters one by one. */
  readonly cohesion: Uint8Array;
  /** By node of an irregular phrase: the number of its value. */
  readonly numbers: Uint16Array;
  /** By number: where the value begins among the units; it ends where the next begins. */
  readonly starts: Uint32Array;
  readonly units: Uint16Array;
}

/** A short list of phrases, all irregular: it becomes a trie only when it is read. */
export function readPhrases(reader: Reader): Phrases {
  const count = readNumber(reader);
  const total = readNumber(reader);
  const lengths = readBytes(reader, count * 2);
  const all = readUnits(reader, total);
  const phrases = createPhrases(total, count, total);
  let at = 0;
  let end = 0;
  for (let number = 0; number < count; number += 1) {
    let node = 0;
    for (const unit of all.subarray(at, at + (lengths[number * 2] ?? 0))) {
      node = findChild(phrases.trie, node, unit) || addChild(phrases.trie, node, unit);
    }
    at += lengths[number * 2] ?? 0;
    const value = all.subarray(at, at + (lengths[number * 2 + 1] ?? 0));
    at += value.length;
    phrases.kinds[node] = IRREGULAR;
    phrases.numbers[node] = number;
    phrases.starts[number] = end;
    phrases.units.set(value, end);
    end += value.length;
    phrases.starts[number + 1] = end;
  }
  return phrases;
}

/** Room for phrases: so many nodes, values, and code units in all values. */
export function createPhrases(nodes: number, values: number, units: number): Phrases {
  return {
    trie: createTrie(nodes),
    kinds: new Uint8Array(nodes + 1),
    cohesion: new Uint8Array(nodes + 1),
    numbers: new Uint16Array(nodes + 1),
    starts: new Uint32Array(values + 1),
    units: new Uint16Array(units),
  };
}
