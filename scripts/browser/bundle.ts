import { resolve } from 'node:path';
import { build } from 'vite';

/** Bundles an entry point into one script for a page; what it exports hangs on `window[name]`. */
export async function bundle(entry: string, name: string): Promise<string> {
  const output = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: resolve(entry), formats: ['iife'], name } },
  });
  const [first] = [output].flat();
  const chunk = first && 'output' in first ? first.output[0] : null;
  if (!chunk) throw new Error(`${entry} gave no script`);
  return chunk.code;
}
