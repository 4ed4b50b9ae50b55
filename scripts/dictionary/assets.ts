import type { AssetFile } from '../../utils/convert/load.ts';
import { compile } from './compile.ts';
import { ASSETS } from './configurations.ts';
import { readFrequencies } from './frequencies.ts';

/** Every asset by its file name: the same bytes from the same packages. */
export function makeAssets(): Map<AssetFile, Uint8Array> {
  const frequencies = readFrequencies();
  return new Map(ASSETS.map((asset) => [asset.file, compile(asset, frequencies)]));
}
