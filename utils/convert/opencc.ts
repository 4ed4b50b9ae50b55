import type { Writing } from '../manuscript.ts';
import type { Script } from './script.ts';

export type Converter = (text: string) => string;

/** OpenCC's, without its vocabulary swaps (項目 to 專案): they harm speeches. */
type Configuration = 's2tw' | 's2hk' | 't2hk' | 'tw2s';

/** null: nothing to do. Mixed writing goes through either way; what is in the target's script passes. */
const CONFIGURATIONS: Readonly<Record<Script, Readonly<Record<Writing, Configuration | null>>>> = {
  hans: { Hans: null, Hant: 'tw2s', mixed: 'tw2s' },
  // Which Traditional a page has cannot be told by its spelling: to Taiwan's it stays as it is.
  tw: { Hans: 's2tw', Hant: null, mixed: 's2tw' },
  hk: { Hans: 's2hk', Hant: 't2hk', mixed: 's2hk' },
};

/** Hong Kong's own characters, which tw2s leaves. */
const HONG_KONG_ONLY = new Map(
  Object.entries({ 衞: '卫', 敍: '叙', 枱: '台', 粧: '妆', 糭: '粽', 衹: '只' }),
);

const loaded = new Map<Configuration, Promise<Converter>>();

/** The converter for a text of that writing. The dictionaries load at the first call, and only the needed. */
export async function loadConverter(from: Writing, to: Script): Promise<Converter> {
  const configuration = CONFIGURATIONS[to][from];
  if (configuration === null) return (text) => text;
  let converter = loaded.get(configuration);
  if (converter === undefined) {
    converter = build(configuration);
    loaded.set(configuration, converter);
  }
  return converter;
}

async function build(configuration: Configuration): Promise<Converter> {
  const { ConverterBuilder } = await import('opencc-js/core');
  if (configuration === 'tw2s') {
    const convert = ConverterBuilder(await import('opencc-js/preset/t2cn'))({ from: 'tw', to: 'cn' });
    return (text) => convert(text).replace(/[衞敍枱粧糭衹]/g, (found) => HONG_KONG_ONLY.get(found) ?? found);
  }
  const from = configuration === 't2hk' ? 't' : 'cn';
  const to = configuration === 's2tw' ? 'tw' : 'hk';
  return ConverterBuilder(await import('opencc-js/preset/cn2t'))({ from, to });
}
