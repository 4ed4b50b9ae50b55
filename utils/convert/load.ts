import type { Writing } from '../manuscript.ts';
import { type Converter, createConverter } from './dictionary/converter.ts';
import { repairTraditional } from './repair.ts';
import type { Target } from './script.ts';
import type { ConvertTexts } from './texts.ts';

/** The files in public/dictionary. */
export type AssetFile = 'hans.bin' | 'hant.bin' | 'hong-kong.bin';

/** The bytes of one of them. */
type ReadAsset = (file: AssetFile) => Promise<Uint8Array>;

export interface Conversions {
  /** The converter for a text of that writing. Its dictionary is read at the first call, and only once. */
  load(from: Writing, to: Exclude<Target, 'repaired'>): Promise<Converter>;
  /** Many texts at once, all of one page. */
  convert: ConvertTexts;
}

/** OpenCC's, and from whatever Traditional. The one with vocabulary swaps (項目 to 專案) harms speeches: only for who asks for it. */
type Configuration = 's2tw' | 's2twp' | 's2hk' | 'any2hk' | 'any2s';

const FILES: Readonly<Record<Configuration, AssetFile>> = {
  s2tw: 'hant.bin',
  s2twp: 'hant.bin',
  s2hk: 'hant.bin',
  any2hk: 'hong-kong.bin',
  any2s: 'hans.bin',
};

/** null: nothing to do. Mixed writing goes through either way; what is in the target's script passes. */
const CONFIGURATIONS: Readonly<
  Record<Exclude<Target, 'repaired'>, Readonly<Record<Writing, Configuration | null>>>
> = {
  hans: { Hans: null, Hant: 'any2s', mixed: 'any2s' },
  // Which Traditional a page has cannot be told by its spelling: to Taiwan's it stays as it is.
  tw: { Hans: 's2tw', Hant: null, mixed: 's2tw' },
  twp: { Hans: 's2twp', Hant: null, mixed: 's2twp' },
  hk: { Hans: 's2hk', Hant: 'any2hk', mixed: 's2hk' },
};

/** Converters over the dictionaries that `read` gives. */
export function createConversions(read: ReadAsset): Conversions {
  const loaded = new Map<Configuration, Promise<Converter>>();

  function loadConfiguration(configuration: Configuration): Promise<Converter> {
    const known = loaded.get(configuration);
    if (known !== undefined) return known;
    const converter = read(FILES[configuration]).then((bytes) => createConverter(bytes, configuration));
    loaded.set(configuration, converter);
    // What failed to be read is read again when next asked for.
    converter.catch(() => loaded.delete(configuration));
    return converter;
  }

  async function load(from: Writing, to: Exclude<Target, 'repaired'>): Promise<Converter> {
    const configuration = CONFIGURATIONS[to][from];
    return configuration === null ? (text) => text : loadConfiguration(configuration);
  }

  return {
    load,
    convert: async (from, to, texts) => {
      if (to !== 'repaired') return texts.map(await load(from, to));
      return repairTraditional(texts, await loadConfiguration('any2s'), await loadConfiguration('s2tw'));
    },
  };
}
