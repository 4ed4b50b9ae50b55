import * as preset from 'opencc-js/preset';
import type { AssetFile } from '../../utils/convert/load.ts';

/** Dictionaries as opencc-js has them (`干部 幹部|…`); of two entries for the same the earlier dictionary's counts. */
export type Group = readonly string[];

/** How OpenCC converts: a text is cut into the phrases of `segmentation`, each piece goes through both stages. */
export interface Configuration {
  name: string;
  segmentation: Group;
  stages: readonly [Group, Group];
}

/** What one file holds: configurations that cut by the same phrases. */
export interface Asset {
  file: AssetFile;
  configurations: readonly Configuration[];
  /** Whether crossing phrases are to be weighed. */
  weighed: boolean;
}

const taiwan = fromPreset('tw2s');
const hongKong = fromPreset('hk2s');

/** Without a region's spellings only the second stage is left. */
const standard: Configuration = { ...taiwan, name: 't2s', stages: [[], taiwan.stages[1]] };

/** Simplified from whatever Traditional: Taiwan's and Hong Kong's spellings are both undone. */
const any: Configuration = {
  ...taiwan,
  name: 'any2s',
  stages: [merge(taiwan.stages[0], hongKong.stages[0]), taiwan.stages[1]],
};

export const ASSETS: readonly Asset[] = [
  { file: 'hant.bin', configurations: ['s2tw', 's2hk', 's2twp'].map(fromPreset), weighed: true },
  { file: 'hans.bin', configurations: [any, standard, taiwan, hongKong], weighed: false },
  { file: 'hong-kong.bin', configurations: [fromPreset('t2hk')], weighed: false },
];

function fromPreset(name: string): Configuration {
  const config = preset.configs?.[name];
  if (config === undefined) throw new RangeError(`opencc-js has no ${name}`);
  const [first = [], second = []] = config.conversionChain.map(groupOf);
  return { name, segmentation: groupOf(config.segmentation ?? []), stages: [first, second] };
}

function groupOf(dictionaries: unknown): Group {
  if (typeof dictionaries === 'string') return [dictionaries];
  const group = Array.isArray(dictionaries) ? dictionaries.filter((one) => typeof one === 'string') : [];
  if (group.length === 0 && !(Array.isArray(dictionaries) && dictionaries.length === 0))
    throw new TypeError('opencc-js has changed the form of its dictionaries');
  return group;
}

/** Phrases of both before characters of both. */
function merge(left: Group, right: Group): Group {
  return [...left.slice(0, -1), ...right.slice(0, -1), ...left.slice(-1), ...right.slice(-1)];
}
