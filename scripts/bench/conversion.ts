import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { DICTIONARY_FOLDER, loadConverter } from '../dictionary/load.ts';
import { loadSeed, seedNames } from '../seeds/seeds.ts';
import { judged, median, noted, type Row } from './row.ts';

const SIZES = [20_000, 200_000, 2_000_000] as const;
/** Each in a fresh process, one engine after the other, so that load on the machine meets all alike. */
const ROUNDS = 3;

interface Measure {
  ready: number;
  memory: number;
  times: number[];
}

/** Both engines on the same texts. */
interface Both {
  ours: Measure;
  theirs: Measure;
}

/** Conversion against opencc-js and Debian's opencc, each in processes of their own, on the same texts. */
export async function measureConversion(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'conversion-'));
  try {
    const script = await bundleEngines(folder);
    const simplified = writeTexts(folder, 'hans', makeText());
    const traditional = writeTexts(folder, 'hant', (await loadConverter('Hans', 'tw'))(makeText()));
    return [
      ...compareToTaiwan(measureBoth(script, 'cn', 'tw', simplified), simplified, folder),
      compareSpeed('with vocabulary', measureBoth(script, 'cn', 'twp', simplified)),
      compareSpeed('to Simplified', measureBoth(script, 'tw', 'cn', traditional)),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * As they are shipped: Node's own compiler of TypeScript would go on compiling itself while they are timed, and the
 * engines' code wait for its turn.
 */
async function bundleEngines(folder: string): Promise<string> {
  const entry = join(import.meta.dirname, 'conversion-engine.ts');
  const fileName = 'conversion-engine.mjs';
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: { ssr: entry, outDir: folder, rolldownOptions: { output: { entryFileNames: fileName } } },
    ssr: { noExternal: true },
  });
  return join(folder, fileName);
}

/** The bars are for this one. */
function compareToTaiwan({ ours, theirs }: Both, files: readonly string[], folder: string): Row[] {
  const ratios = theirs.times.map((time, index) => time / (ours.times[index] ?? Number.NaN));
  return [
    judged(
      'conversion to Traditional, 20k / 200k / 2M characters',
      `${words(ours.times)} ms; opencc-js ${words(theirs.times)} ms: × ${words(ratios)}`,
      '≥ 5 × as fast',
      Math.min(...ratios) >= 5,
    ),
    compareWithDebian(ours, files, folder),
    judged(
      'converter ready',
      `${ours.ready.toFixed(1)} ms; opencc-js ${theirs.ready.toFixed(0)} ms`,
      '≤ 10 ms',
      ours.ready <= 10,
    ),
    judged(
      'memory of a converter',
      `${ours.memory.toFixed(1)} MB; opencc-js ${theirs.memory.toFixed(1)} MB`,
      '≤ 4 MB',
      ours.memory <= 4,
    ),
  ];
}

function compareWithDebian(ours: Measure, files: readonly string[], folder: string): Row {
  const what = "conversion against Debian's opencc, net of its start";
  if (spawnSync('opencc', ['--version']).error) return noted(what, 'opencc is not installed, skipped');
  const empty = join(folder, 'empty.txt');
  writeFileSync(empty, '');
  const start = timeDebian(empty);
  const times = files.map((file) => timeDebian(file) - start);
  // The small texts are lost in the noise of its start.
  const faster = (times.at(-1) ?? 0) > (ours.times.at(-1) ?? Number.NaN);
  return judged(what, `${words(times)} ms; ours ${words(ours.times)} ms`, 'faster', faster);
}

function timeDebian(file: string): number {
  return median(
    Array.from({ length: ROUNDS }, () => {
      const start = performance.now();
      execFileSync('opencc', ['-c', 's2tw.json', '-i', file, '-o', '/dev/null']);
      return performance.now() - start;
    }),
  );
}

function compareSpeed(what: string, { ours, theirs }: Both): Row {
  const ratios = theirs.times.map((time, index) => time / (ours.times[index] ?? Number.NaN));
  const measured = `${words(ours.times)} ms; opencc-js ${words(theirs.times)} ms: × ${words(ratios)}`;
  return noted(`conversion ${what}`, measured);
}

function measureBoth(script: string, from: string, to: string, files: readonly string[]): Both {
  const rounds = Array.from({ length: ROUNDS }, () => ({
    ours: measure(script, 'ours', from, to, files),
    theirs: measure(script, 'opencc-js', from, to, files),
  }));
  return {
    ours: middle(rounds.map(({ ours }) => ours)),
    theirs: middle(rounds.map(({ theirs }) => theirs)),
  };
}

function measure(
  script: string,
  engine: string,
  from: string,
  to: string,
  files: readonly string[],
): Measure {
  const given = ['--expose-gc', script, engine, DICTIONARY_FOLDER, from, to, ...files];
  return JSON.parse(execFileSync(process.execPath, given, { encoding: 'utf8' }));
}

function middle(measures: readonly Measure[]): Measure {
  return {
    ready: median(measures.map(({ ready }) => ready)),
    memory: median(measures.map(({ memory }) => memory)),
    times: SIZES.map((_, index) => median(measures.map(({ times }) => times[index] ?? Number.NaN))),
  };
}

function writeTexts(folder: string, name: string, text: string): string[] {
  return SIZES.map((size) => {
    const file = join(folder, `${name}-${size}.txt`);
    writeFileSync(file, text.slice(0, size));
    return file;
  });
}

/** The Simplified seeds again and again. */
function makeText(): string {
  const seeds = seedNames()
    .map(loadSeed)
    .filter(({ expected }) => expected.writing === 'Hans')
    .map(({ text }) => text)
    .join('\n');
  return seeds.repeat(Math.ceil(SIZES[2] / seeds.length));
}

function words(numbers: readonly number[]): string {
  return numbers.map((number) => number.toFixed(1)).join(' / ');
}
