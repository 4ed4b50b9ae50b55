import { browser } from 'wxt/browser';
import type { AssetFile } from '../convert/load.ts';

/** Reads a dictionary of the extension's own package. */
export async function readAsset(file: AssetFile): Promise<Uint8Array> {
  const response = await fetch(browser.runtime.getURL(`/dictionary/${file}`));
  return new Uint8Array(await response.arrayBuffer());
}
