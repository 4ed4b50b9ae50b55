import { Trie } from 'opencc-js/core';
import { IRREGULAR, REGULAR, WORD } from '../../utils/convert/dictionary/phrases.ts';
import { writePhrases } from './blocks.ts';
import type { Asset, Configuration } from './configurations.ts';
import { cohesionOf, type Frequencies } from './frequencies.ts';
import { type Entry, kindOf, layOut, type Node } from './layout.ts';
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
  const blocks = layOut([...phrases, ...words]);

  const writer = new Writer();
  writer.text(findCuts(configurations));
  for (const stage of common) writeStage(writer, stage);
  writePhrases(writer, blocks);
  writer.number(configurations.length);
  for (const configuration of configurations) {
    writer.text(configuration.name);
    writer.section(compileConfiguration(configuration, common, cut, blocks));
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
  blocks: readonly (readonly Node[])[],
): Writer {
  const all = STAGES.map((stage) => makeStage(stages[stage], stage === 0 ? cut : undefined));
  const own = all.map((stage, index) => (common[index] === NO_STAGE ? stage : NO_STAGE));
  const writer = new Writer();
  for (const stage of own) writeStage(writer, stage);
  const regular = all.map(({ characters }) => new Map(characters));
  const respell = [new Map(own[1]?.characters)];
  const overrides = blocks.flatMap((nodes) =>
    nodes.filter(isPhrase).flatMap(({ entry }, place) => {
      if (entry === null) return [];
      const value = convertBy(all, entry.text);
      const read =
        entry.kind === IRREGULAR ? convertByMaps(entry.value, respell) : convertByMaps(entry.text, regular);
      return value === read ? [] : [{ first: entry.text.charCodeAt(0), place, value }];
    }),
  );
  writer.number(overrides.length);
  writer.units(overrides.map(({ first }) => first));
  writer.units(overrides.map(({ place }) => place));
  writer.units(overrides.map(({ value }) => value.length));
  writer.units(overrides.flatMap(({ value }) => unitsOf(value)));
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

function isPhrase(node: Node): boolean {
  return kindOf(node) >= REGULAR;
}
