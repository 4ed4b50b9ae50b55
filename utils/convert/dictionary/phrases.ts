import { type Reader, readBytes, readNumber, readUnits } from './reader.ts';

/** What stands at a node. A word only helps to tell where phrases end: it has no conversion of its own. */
export const NOTHING = 0;
export const WORD = 1;
/** Converted character by character. */
export const REGULAR = 2;
/** Converted as its value says. */
export const IRREGULAR = 3;

/** Beside its kind, what is stored of a node: whether it is the last of its brothers, whether it has children. */
export const LAST = 4;
export const PARENT = 8;

/** Stands before a value that is not as long as its phrase, and before its length. No character has this code. */
export const OTHER_LENGTH = 0xffff;

/**
 * Phrases as an asset has them: for each code unit that some begin with, a block. It holds the number of its nodes; the
 * nodes of a trie level by level, brothers in order, two a byte; the labels of all but the first; and node by node the
 * cohesion of phrases and words, and the values of irregular phrases.
 */
export interface StoredPhrases {
  readonly firsts: Uint16Array;
  /** Where each block begins, and where the last ends. */
  readonly starts: Uint32Array;
  readonly blocks: Uint8Array;
  /** Whether cohesion is stored. */
  readonly weighed: boolean;
  /** Of all blocks: nodes, nodes two code units deep, code units of values. */
  readonly nodes: number;
  readonly pairs: number;
  readonly units: number;
}

/** Phrases with values that count instead of the stored: by first code unit, and place among the phrases of its block. */
export interface Overrides {
  readonly firsts: Uint16Array;
  readonly places: Uint16Array;
  /** Where each value begins, and where the last ends. */
  readonly starts: Uint32Array;
  readonly values: Uint16Array;
}

export const NO_OVERRIDES: Overrides = {
  firsts: new Uint16Array(0),
  places: new Uint16Array(0),
  starts: new Uint32Array(1),
  values: new Uint16Array(0),
};

/** Reads the phrases, their blocks as they are: one is unpacked when a text has its first character. */
export function readPhrases(reader: Reader): StoredPhrases {
  const count = readNumber(reader);
  const weighed = readNumber(reader) === 1;
  const nodes = readNumber(reader);
  const pairs = readNumber(reader);
  const units = readNumber(reader);
  const firsts = readUnits(reader, count);
  const starts = readStarts(reader, count);
  return { firsts, starts, blocks: readBytes(reader, starts[count] ?? 0), weighed, nodes, pairs, units };
}

/** Reads them as the build of the dictionary has laid them out. */
export function readOverrides(reader: Reader): Overrides {
  const count = readNumber(reader);
  const firsts = readUnits(reader, count);
  const places = readUnits(reader, count);
  const starts = readStarts(reader, count);
  return { firsts, places, starts, values: readUnits(reader, starts[count] ?? 0) };
}

/** Lengths as the places where each begins, and where the last ends. */
function readStarts(reader: Reader, count: number): Uint32Array {
  const lengths = readUnits(reader, count);
  const starts = new Uint32Array(count + 1);
  let end = 0;
  for (let index = 0; index < count; index += 1) {
    end += lengths[index] ?? 0;
    starts[index + 1] = end;
  }
  return starts;
}
