import { createPhrases, IRREGULAR, NOTHING, type Phrases, WORD } from './phrases.ts';
import { type Reader, readBytes, readNumber, readUnits } from './reader.ts';
import { addChild } from './trie.ts';

/** In what is stored of a node: its kind, and two marks. */
export const KIND = 3;
export const LAST = 4;
export const PARENT = 8;

/** The phrases a text is first cut into, as the asset has them: node after node, level by level. */
export interface Lexicon {
  readonly labels: Uint16Array;
  /** Two nodes a byte: the kind, whether it is the last of its brothers, whether it has children. */
  readonly nodes: Uint8Array;
  /** Of everything that stands at a node. */
  readonly cohesion: Uint8Array;
  /** The values of the irregular phrases, before the target's own spelling. */
  readonly lengths: Uint8Array;
  readonly values: Uint16Array;
}

/** Phrases that one target converts otherwise than the others, by their place among all phrases. */
export interface Overrides {
  readonly places: Uint16Array;
  readonly lengths: Uint8Array;
  readonly values: Uint16Array;
}

export function readLexicon(reader: Reader): Lexicon {
  const nodes = readNumber(reader);
  const entries = readNumber(reader);
  const values = readNumber(reader);
  const units = readNumber(reader);
  return {
    labels: readUnits(reader, nodes),
    nodes: readBytes(reader, (nodes + 1) >> 1),
    cohesion: readBytes(reader, entries),
    lengths: readBytes(reader, values),
    values: readUnits(reader, units),
  };
}

export function readOverrides(reader: Reader): Overrides {
  const count = readNumber(reader);
  const units = readNumber(reader);
  return {
    places: readUnits(reader, count),
    lengths: readBytes(reader, count),
    values: readUnits(reader, units),
  };
}

/** The phrases as one target converts them: overridden, or respelled character by character. */
export function buildLexicon(lexicon: Lexicon, overrides: Overrides, respell: Uint16Array): Phrases {
  const { labels, nodes, cohesion, lengths, values } = lexicon;
  const phrases = createPhrases(
    labels.length,
    lengths.length + overrides.places.length,
    values.length + overrides.values.length,
  );
  addNodes(phrases, lexicon);
  let entry = 0;
  let place = 0;
  let number = 0;
  let end = 0;
  let irregular = 0;
  let at = 0;
  let override = 0;
  let overrideAt = 0;
  for (let index = 0; index < labels.length; index += 1) {
    const kind = infoAt(nodes, index) & KIND;
    if (kind === NOTHING) continue;
    const node = index + 1;
    phrases.kinds[node] = kind;
    phrases.cohesion[node] = cohesion[entry++] ?? 0;
    if (kind === WORD) continue;
    const start = end;
    const length = kind === IRREGULAR ? (lengths[irregular++] ?? 0) : 0;
    if (overrides.places[override] === place++) {
      const last = overrideAt + (overrides.lengths[override++] ?? 0);
      while (overrideAt < last) phrases.units[end++] = overrides.values[overrideAt++] ?? 0;
    } else {
      for (let unit = at; unit < at + length; unit += 1)
        phrases.units[end++] = respell[values[unit] ?? 0] ?? 0;
    }
    at += length;
    if (end === start) continue;
    phrases.kinds[node] = IRREGULAR;
    phrases.numbers[node] = number;
    phrases.starts[number++] = start;
    phrases.starts[number] = end;
  }
  return phrases;
}

function addNodes({ trie }: Phrases, { labels, nodes }: Lexicon): void {
  let parent = 0;
  for (let index = 0; index < labels.length; index += 1) {
    addChild(trie, parent, labels[index] ?? 0);
    if ((infoAt(nodes, index) & LAST) === 0) continue;
    // On to the next node that has children. The numbers of nodes count the root.
    do parent += 1;
    while (parent < labels.length && (infoAt(nodes, parent - 1) & PARENT) === 0);
  }
}

function infoAt(nodes: Uint8Array, index: number): number {
  return ((nodes[index >> 1] ?? 0) >> ((index & 1) << 2)) & 0xf;
}
