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

/** Spellings that Hong Kong has otherwise than Taiwan. */
const TAIWANESE = '啟 啓|峰 峯|床 牀|汙 污|洩 泄|痺 痹|簷 檐|群 羣|著 着|裡 裏|麵 麪';
/** Where both write 著. */
const WRITTEN =
  '著作 著名 著述 著書 著稱 著者 著錄 著於 著有 著譯 著文 著論 著史 名著 巨著 鉅著 專著 原著 論著 編著 譯著 合著 遺著 拙著 舊著 新著 所著 土著 顯著 卓著 昭著 彰著 著白'
    .split(' ')
    .map((word) => `${word} ${word}`)
    .join('|');

const toHongKong = fromPreset('t2hk').stages[0];

/** Hong Kong's from whatever Traditional. */
const anyToHongKong: Configuration = {
  name: 'any2hk',
  segmentation: [],
  stages: [[WRITTEN, TAIWANESE], toHongKong],
};

/** Only compared with OpenCC's: no asset holds it. */
export const hongKongToSimplified: Asset = { file: 'hans.bin', configurations: [hongKong], weighed: false };

export const ASSETS: readonly Asset[] = [
  { file: 'hant.bin', configurations: ['s2tw', 's2hk', 's2twp'].map(fromPreset), weighed: true },
  { file: 'hans.bin', configurations: [any, standard, taiwan], weighed: false },
  {
    file: 'hong-kong.bin',
    configurations: [anyToHongKong, { ...anyToHongKong, name: 't2hk', stages: [[], toHongKong] }],
    weighed: false,
  },
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
