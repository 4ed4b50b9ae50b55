import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createConverter } from '../../utils/convert/dictionary/converter.ts';
import { median } from './row.ts';

/*
 * One engine in a process of its own, bundled: node --expose-gc conversion-engine.mjs ENGINE DICTIONARIES FROM TO FILE…
 * Prints milliseconds until it is ready, megabytes it keeps, and the median of several conversions of each file.
 */

type Convert = (text: string) => string;

const [, , engine = '', dictionaries = '', from = '', to = '', ...files] = process.argv;
const texts = files.map((file) => readFileSync(file, 'utf8'));
const load = engine === 'opencc-js' ? await prepareOpenCC() : prepareOurs();

const before = measureMemory();
const start = performance.now();
const convert = await load();
const ready = performance.now() - start;
const memory = (measureMemory() - before) / 2 ** 20;
console.log(JSON.stringify({ ready, memory, times: texts.map((text) => time(convert, text)) }));

/** What is ours to load is one file. */
function prepareOurs(): () => Promise<Convert> {
  const configuration = to === 'cn' ? 'any2s' : `s2${to}`;
  const file = join(dictionaries, to === 'cn' ? 'hans.bin' : 'hant.bin');
  return async () => createConverter(new Uint8Array(await readFile(file)), configuration);
}

/** Its dictionaries are modules: to load them is to import them. */
async function prepareOpenCC(): Promise<() => Promise<Convert>> {
  const { ConverterBuilder } = await import('opencc-js/core');
  return async () => {
    const preset =
      to === 'cn' ? await import('opencc-js/preset/t2cn') : await import('opencc-js/preset/cn2t');
    return ConverterBuilder(preset)({ from, to });
  };
}

function time(convert: Convert, text: string): number {
  const rounds = text.length > 1_000_000 ? 5 : 15;
  return median(
    Array.from({ length: rounds }, () => {
      const start = performance.now();
      convert(text);
      return performance.now() - start;
    }),
  );
}

function measureMemory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
