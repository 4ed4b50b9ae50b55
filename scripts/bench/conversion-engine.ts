import { readFileSync } from 'node:fs';
import { readAsset } from '../dictionary/load.ts';
import { median } from './row.ts';

/*
 * One engine in a process of its own: node --expose-gc conversion-engine.ts ENGINE FROM TO FILE…
 * Prints milliseconds until it is ready, megabytes it keeps, and the median of several conversions of each file.
 */

type Convert = (text: string) => string;

const [, , engine = '', from = '', to = '', ...files] = process.argv;
const texts = files.map((file) => readFileSync(file, 'utf8'));
const load = engine === 'opencc-js' ? await prepareOpenCC() : await prepareOurs();

const before = measureMemory();
const start = performance.now();
const convert = await load();
const ready = performance.now() - start;
const memory = (measureMemory() - before) / 2 ** 20;
console.log(JSON.stringify({ ready, memory, times: texts.map((text) => time(convert, text)) }));

/** What is ours to load, without the code: that Node strips of its types here. */
async function prepareOurs(): Promise<() => Promise<Convert>> {
  const { createConverter } = await import('../../utils/convert/dictionary/converter.ts');
  const configuration = to === 'cn' ? 'any2s' : `s2${to}`;
  return async () => createConverter(await readAsset(to === 'cn' ? 'hans.bin' : 'hant.bin'), configuration);
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
