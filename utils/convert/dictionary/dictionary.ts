import { buildPhrases, type Phrases, readOverrides, readPhrases, type StoredPhrases } from './phrases.ts';
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
/** In no phrase and no conversion at all: a text may be cut behind it. */
export const APART = 4;

/** The dictionary of a configuration (`s2tw`) in the asset that holds it. */
export function openDictionary(bytes: Uint8Array, configuration: string): Dictionary {
  const reader: Reader = { bytes, at: 0 };
  const cuts = readText(reader);
  const common = [readStage(reader), readStage(reader)] as const;
  const lexicon = readPhrases(reader);
  for (let left = readNumber(reader); left > 0; left -= 1) {
    const name = readText(reader);
    const length = readNumber(reader);
    if (name !== configuration) {
      reader.at += length;
      continue;
    }
    const own = [readStage(reader), readStage(reader)] as const;
    const identity = makeIdentity();
    const respell = own[1].characters[0].length === 0 ? null : tableOf(identity, own[1].characters);
    return connect(
      buildPhrases(lexicon, readOverrides(reader), respell),
      mergeStages(identity, common[0], own[0]),
      mergeStages(identity, common[1], own[1]),
      [common[0].characters, own[0].characters],
      cuts,
    );
  }
  throw new RangeError(`No ${configuration} in this dictionary`);
}

type Pairs = readonly [from: Uint16Array, to: Uint16Array];

/** A stage as the asset has it: written once for all configurations, or by each for itself. */
interface StoredStage {
  readonly characters: Pairs;
  readonly phrases: StoredPhrases;
}

function readStage(reader: Reader): StoredStage {
  const count = readNumber(reader);
  return {
    characters: [readUnits(reader, count), readUnits(reader, count)],
    phrases: readPhrases(reader),
  };
}

function mergeStages(identity: Uint16Array, common: StoredStage, own: StoredStage): Stage {
  return {
    characters: tableOf(identity, common.characters, own.characters),
    phrases: buildPhrases(own.phrases.labels.length > 0 ? own.phrases : common.phrases),
  };
}

function makeIdentity(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit += 1) table[unit] = unit;
  return table;
}

function tableOf(identity: Uint16Array, ...lists: readonly Pairs[]): Uint16Array {
  const table = identity.slice();
  for (const [from, to] of lists) {
    for (let index = 0; index < from.length; index += 1) table[from[index] ?? 0] = to[index] ?? 0;
  }
  return table;
}

/** Goes by the lists, not over all code units: a converter shall be ready at once. */
function connect(
  lexicon: Phrases,
  first: Stage,
  second: Stage,
  firstPairs: readonly Pairs[],
  cuts: string,
): Dictionary {
  const direct = second.characters.slice();
  const marks = new Uint8Array(0x10000);
  const mark = (unit: number, flag: number) => {
    marks[unit] = (marks[unit] ?? 0) | flag;
  };
  for (const unit of opening(lexicon)) mark(unit, OPENS);
  for (const unit of opening(first.phrases)) mark(unit, STAGED);
  for (const unit of opening(second.phrases)) if (first.characters[unit] === unit) mark(unit, STAGED);
  for (const [from] of firstPairs) {
    for (const unit of from) {
      const between = first.characters[unit] ?? 0;
      direct[unit] = second.characters[between] ?? 0;
      if (second.phrases.first[between] !== 0) mark(unit, STAGED);
    }
  }
  for (const cut of cuts) marks[cut.charCodeAt(0)] = APART;
  return { lexicon, first, second, direct, marks };
}

/** The code units that some phrase begins with. */
function opening({ labels, children }: Phrases): Uint16Array {
  return labels.subarray(1, children[1]);
}
