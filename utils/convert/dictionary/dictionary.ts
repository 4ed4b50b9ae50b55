import { buildLexicon, readLexicon, readOverrides } from './lexicon.ts';
import { type Phrases, readPhrases } from './phrases.ts';
import { type Reader, readNumber, readText, readUnits } from './reader.ts';

/** One step of a conversion: single characters by a table, the rest as phrases. */
export interface Stage {
  readonly characters: Uint16Array;
  readonly phrases: Phrases;
}

/**
 * OpenCC's way to convert: a text is cut into the longest phrases, each a constant; what lies between them goes through
 * two stages, one after the other.
 */
export interface Dictionary {
  readonly lexicon: Phrases;
  readonly first: Stage;
  readonly second: Stage;
  /** Both stages' tables in one, for characters with no phrase near. */
  readonly direct: Uint16Array;
  /** By code unit: OPENS, STAGED, APART. */
  readonly marks: Uint8Array;
}

/** A phrase of the lexicon may begin here. */
export const OPENS = 1;
/** A phrase of the stages may begin here. */
export const STAGED = 2;
/** In no phrase at all: a text may be cut behind it. */
export const APART = 4;

/** The dictionary of a configuration (`s2tw`) in the asset that holds it. */
export function openDictionary(bytes: Uint8Array, configuration: string): Dictionary {
  const reader: Reader = { bytes, at: 0 };
  const common = [readStage(reader), readStage(reader)] as const;
  const lexicon = readLexicon(reader);
  for (let left = readNumber(reader); left > 0; left -= 1) {
    const name = readText(reader);
    const length = readNumber(reader);
    if (name !== configuration) {
      reader.at += length;
      continue;
    }
    const own = [readStage(reader), readStage(reader)] as const;
    const respell = tableOf(own[1].characters);
    return connect(
      buildLexicon(lexicon, readOverrides(reader), respell),
      mergeStages(common[0], own[0]),
      mergeStages(common[1], own[1]),
    );
  }
  throw new RangeError(`No ${configuration} in this dictionary`);
}

type Pairs = readonly [from: Uint16Array, to: Uint16Array];

/** A stage as the asset has it: written once for all configurations, or by each for itself. */
interface StoredStage {
  readonly characters: Pairs;
  readonly phrases: Phrases;
}

function readStage(reader: Reader): StoredStage {
  return { characters: readPairs(reader), phrases: readPhrases(reader) };
}

function mergeStages(common: StoredStage, own: StoredStage): Stage {
  return {
    characters: tableOf(common.characters, own.characters),
    phrases: own.phrases.trie.nodes > 1 ? own.phrases : common.phrases,
  };
}

function readPairs(reader: Reader): Pairs {
  const count = readNumber(reader);
  return [readUnits(reader, count), readUnits(reader, count)];
}

function tableOf(...lists: readonly Pairs[]): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < table.length; unit += 1) table[unit] = unit;
  for (const [from, to] of lists) {
    for (let index = 0; index < from.length; index += 1) table[from[index] ?? 0] = to[index] ?? 0;
  }
  return table;
}

function connect(lexicon: Phrases, first: Stage, second: Stage): Dictionary {
  const direct = new Uint16Array(0x10000);
  const marks = new Uint8Array(0x10000);
  const inside = [lexicon, first.phrases, second.phrases].map(unitsInside);
  for (let unit = 0; unit < direct.length; unit += 1) {
    const between = first.characters[unit] ?? 0;
    direct[unit] = second.characters[between] ?? 0;
    let mark = 0;
    if (lexicon.trie.first[unit] !== 0) mark |= OPENS;
    if (first.phrases.trie.first[unit] !== 0 || second.phrases.trie.first[between] !== 0) mark |= STAGED;
    if (!isSurrogate(unit) && !inside[0]?.[unit] && !inside[1]?.[unit] && !inside[2]?.[between])
      mark |= APART;
    marks[unit] = mark;
  }
  return { lexicon, first, second, direct, marks };
}

function unitsInside({ trie }: Phrases): Uint8Array {
  const inside = new Uint8Array(0x10000);
  for (let unit = 0; unit < inside.length; unit += 1) if (trie.first[unit] !== 0) inside[unit] = 1;
  for (const step of trie.steps) if (step !== 0) inside[step & 0xffff] = 1;
  return inside;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xe000;
}
