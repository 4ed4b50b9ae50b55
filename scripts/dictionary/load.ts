import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AssetFile, createConversions } from '../../utils/convert/load.ts';

const folder = join(import.meta.dirname, '../../public/dictionary');

/** Reads a dictionary as Node does. */
export async function readAsset(file: AssetFile): Promise<Uint8Array> {
  return new Uint8Array(await readFile(join(folder, file)));
}

export const { load: loadConverter, convert: convertTexts } = createConversions(readAsset);
