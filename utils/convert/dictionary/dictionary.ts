import { readOverrides, readPhrases, type StoredPhrases } from './phrases.ts';
import { type Reader, readNumber, readText, readUnits, skipToEven } from './reader.ts';
import { makeShifts, type Shifts, shift, type UnitPairs } from './shifts.ts';
import { createTrie, type Trie } from './trie.ts';

/** One step of a conversion: single characters by a table, the rest as phrases. */
export interface Stage {
  readonly characters: Shifts;
  readonly phrases: Trie;
}

/**
 * OpenCC's way to convert: a text is cut into the longest phrases, each a constant; what lies between them goes through
 * two stages, one after the other.
 */
export interface Dictionary {
  readonly lexicon: Trie;
  readonly first: Stage;
  readonly second: Stage;
  /** Both stages' tables in one, for characters with no phrase near. */
  readonly direct: Shifts;
  /** By code unit: the lexicon's, and STAGED, APART. */
  readonly marks: Uint8Array;
}

/** A phrase of the stages may begin here. */
export const STAGED = 8;
/** In no phrase and no conversion at all: a text may be cut behind it. */
export const APART = 16;

/** The dictionary of a configuration (`s2tw`) in the asset that holds it. */
export function openDictionary(bytes: Uint8Array, configuration: string): Dictionary {
  const reader: Reader = { bytes, at: 0 };
  const cuts = readText(reader);
  const common = [readStage(reader), readStage(reader)] as const;
  const lexicon = readPhrases(reader);
  for (let left = readNumber(reader); left > 0; left -= 1) {
    const name = readText(reader);
    const length = readNumber(reader);
    skipToEven(reader);
    if (name !== configuration) {
      reader.at += length;
      continue;
    }
    const own = [readStage(reader), readStage(reader)] as const;
    const respell = own[1].characters[0].length === 0 ? null : makeShifts(own[1].characters);
    return connect(
      createTrie(lexicon, readOverrides(reader), respell),
      mergeStages(common[0], own[0]),
      mergeStages(common[1], own[1]),
      [common[0].characters, own[0].characters],
      cuts,
    );
  }
  throw new RangeError(`No ${configuration} in this dictionary`);
}

/** A stage as the asset has it: written once for all configurations, or by each for itself. */
interface StoredStage {
  readonly characters: UnitPairs;
  readonly phrases: StoredPhrases;
}

function readStage(reader: Reader): StoredStage {
  const count = readNumber(reader);
  return {
    characters: [readUnits(reader, count), readUnits(reader, count)],
    phrases: readPhrases(reader),
  };
}

function mergeStages(common: StoredStage, own: StoredStage): Stage {
  return {
    characters: makeShifts(common.characters, own.characters),
    phrases: createTrie(own.phrases.nodes > 0 ? own.phrases : common.phrases),
  };
}

/** Goes by the lists, not over all code units: a converter shall be ready at once. */
function connect(
  lexicon: Trie,
  first: Stage,
  second: Stage,
  firstPairs: readonly UnitPairs[],
  cuts: string,
): Dictionary {
  const direct = second.characters.slice();
  const { marks } = lexicon;
  const mark = (unit: number, flag: number) => {
    marks[unit] = (marks[unit] ?? 0) | flag;
  };
  for (const unit of first.phrases.firsts) mark(unit, STAGED);
  for (const unit of second.phrases.firsts) if (first.characters[unit] === 0) mark(unit, STAGED);
  for (const [from] of firstPairs) {
    for (const unit of from) {
      const between = shift(first.characters, unit);
      direct[unit] = shift(second.characters, between) - unit;
      if (second.phrases.blocks[between] !== 0) mark(unit, STAGED);
    }
  }
  for (const cut of cuts) marks[cut.charCodeAt(0)] = APART;
  return { lexicon, first, second, direct, marks };
}
