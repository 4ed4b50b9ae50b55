import { Trie } from 'opencc-js/core';
import { IRREGULAR, LAST, PARENT, REGULAR, WORD } from '../../utils/convert/dictionary/phrases.ts';
import type { Asset, Configuration } from './configurations.ts';
import { cohesionOf, type Frequencies } from './frequencies.ts';
import { countLevel, type Entry, kindOf, layOut, type Node } from './layout.ts';
import { convertByMaps, makeStage, readGroup, type Stage } from './stage.ts';
import { findWords } from './words.ts';
import { unitsOf, Writer } from './writer.ts';

const STAGES = [0, 1] as const;
const NO_STAGE: Stage = { characters: [], phrases: [], convert: (text) => text };

/** The bytes of an asset; utils/convert/dictionary reads them. */
export function compile({ configurations, weighed }: Asset, frequencies: Frequencies): Uint8Array {
  const [model] = configurations;
  if (model === undefined) throw new RangeError('An asset needs a configuration');
  const cut = new Set(readGroup(model.segmentation).keys());
  // A stage that all configurations have alike is written once.
  const common = STAGES.map((stage) =>
    configurations.every((one) => String(one.stages[stage]) === String(model.stages[stage]))
      ? makeStage(model.stages[stage], stage === 0 ? cut : undefined)
      : NO_STAGE,
  );
  const regular = common.map(({ characters }) => new Map(characters));
  const phrases = [...cut].map((text): Entry => {
    const value = convertBy(common, text);
    const kind = value === convertByMaps(text, regular) ? REGULAR : IRREGULAR;
    return { text, kind, value, cohesion: weighed ? cohesionOf(text, frequencies) : 0 };
  });
  const words = weighed ? makeWords(phrases, common, model, frequencies) : [];
  const nodes = layOut([...phrases, ...words]);

  const writer = new Writer();
  writer.text(findCuts(configurations));
  for (const stage of common) writeStage(writer, stage);
  writePhrases(writer, nodes);
  writer.number(configurations.length);
  for (const configuration of configurations) {
    writer.text(configuration.name);
    writer.section(compileConfiguration(configuration, common, cut, nodes));
  }
  return writer.result;
}

/** Where a text can be cut without cutting a phrase: the marks and spaces that no dictionary knows. */
function findCuts(configurations: readonly Configuration[]): string {
  const known = new Set(
    configurations.flatMap(({ segmentation, stages }) => [...[segmentation, ...stages].join('')]),
  );
  return [...'\t\n\r \u3000，。、；：？！'].filter((mark) => !known.has(mark)).join('');
}

/** What a configuration does otherwise than all have in common. */
function compileConfiguration(
  { stages }: Configuration,
  common: readonly Stage[],
  cut: ReadonlySet<string>,
  nodes: readonly Node[],
): Writer {
  const all = STAGES.map((stage) => makeStage(stages[stage], stage === 0 ? cut : undefined));
  const own = all.map((stage, index) => (common[index] === NO_STAGE ? stage : NO_STAGE));
  const writer = new Writer();
  for (const stage of own) writeStage(writer, stage);
  const regular = all.map(({ characters }) => new Map(characters));
  const respell = [new Map(own[1]?.characters)];
  const overrides = nodes.filter(isPhrase).flatMap(({ entry }, place) => {
    if (entry === null) return [];
    const value = convertBy(all, entry.text);
    const read =
      entry.kind === IRREGULAR ? convertByMaps(entry.value, respell) : convertByMaps(entry.text, regular);
    return value === read ? [] : [{ place, value }];
  });
  writer.number(overrides.length);
  writer.number(overrides.reduce((sum, { value }) => sum + value.length, 0));
  writer.units(overrides.map(({ place }) => place));
  writer.bytes(overrides.map(({ value }) => value.length));
  for (const { value } of overrides) writer.units(unitsOf(value));
  return writer;
}

function makeWords(
  phrases: readonly Entry[],
  stages: readonly Stage[],
  { segmentation }: Configuration,
  frequencies: Frequencies,
): Entry[] {
  const trie = new Trie();
  trie.loadDictGroup(segmentation);
  const texts = new Set(phrases.map(({ text }) => text));
  const irregular = phrases.filter(({ kind }) => kind === IRREGULAR).map(({ text }) => text);
  const convert = (text: string) =>
    trie
      .segment(text)
      .map((piece) => convertBy(stages, piece))
      .join('');
  return findWords({ phrases: texts, irregular, trie, convert }, frequencies).map((text) => ({
    text,
    kind: WORD,
    value: '',
    cohesion: cohesionOf(text, frequencies),
  }));
}

function convertBy(stages: readonly Stage[], text: string): string {
  return stages.reduce((converted, stage) => stage.convert(converted), text);
}

function writeStage(writer: Writer, { characters, phrases }: Stage): void {
  const sorted = characters.toSorted(([left], [right]) => (left < right ? -1 : 1));
  writer.number(sorted.length);
  writer.units(sorted.flatMap(([from]) => unitsOf(from)));
  writer.units(sorted.flatMap(([, to]) => unitsOf(to)));
  writePhrases(
    writer,
    layOut(phrases.map(([text, value]) => ({ text, kind: IRREGULAR, value, cohesion: 0 }))),
  );
}

function writePhrases(writer: Writer, nodes: readonly Node[]): void {
  // The hash of the second level holds its nodes in 16 bits each.
  if (1 + countLevel(nodes, 1) + countLevel(nodes, 2) > 0x10000) throw new RangeError('Too many phrases');
  const below = nodes.slice(1);
  const entries = below.flatMap(({ entry }) => entry ?? []);
  const weighed = entries.some(({ cohesion }) => cohesion > 0);
  const values = entries.filter(({ kind }) => kind === IRREGULAR).map(({ value }) => value);
  writer.number(below.length);
  writer.number(weighed ? entries.length : 0);
  writer.number(values.length);
  writer.number(values.join('').length);
  writer.units(below.map(({ unit }) => unit));
  writer.bytes(packInTwos(below.map(describe)));
  if (weighed) writer.bytes(entries.map(({ cohesion }) => cohesion));
  writer.bytes(values.map((value) => value.length));
  writer.units(unitsOf(values.join('')));
}

function describe(node: Node): number {
  return kindOf(node) | (node.last ? LAST : 0) | (node.children.length > 0 ? PARENT : 0);
}

/** Two numbers below 16 a byte, the first in the lower half. */
function packInTwos(numbers: readonly number[]): number[] {
  return numbers
    .filter((_, index) => index % 2 === 0)
    .map((low, half) => low | ((numbers[half * 2 + 1] ?? 0) << 4));
}

function isPhrase(node: Node): boolean {
  return kindOf(node) >= REGULAR;
}
