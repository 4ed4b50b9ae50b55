import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AssetFile, createConversions } from '../../utils/convert/load.ts';

/** Where the compiled dictionaries lie. */
export const DICTIONARY_FOLDER = join(import.meta.dirname, '../../public/dictionary');

/** Reads a dictionary as Node does. */
export async function readAsset(file: AssetFile): Promise<Uint8Array> {
  return new Uint8Array(await readFile(join(DICTIONARY_FOLDER, file)));
}

export const { load: loadConverter, convert: convertTexts } = createConversions(readAsset);
