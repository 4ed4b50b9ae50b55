import type { BrowserContext } from 'playwright-core';
import { type Served, serve } from '../browser/serve.ts';
import { readArticles } from '../quality/saved-articles.ts';
import { loadSeed, seedNames } from '../seeds/seeds.ts';
import type { Engine } from './engines.ts';
import { judged, median, noted, type Row } from './row.ts';

/** Rounds in a fresh page that the bars are set on; then so many more to warm up, the last of which count. */
const FEW = 7;
const WARM_UP = 10;
const WARM = 5;
/** Saved pages run no script and load nothing, so that only the engines are measured. */
const INERT = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

const ENGINES = ['jinggao', 'front', 'readability', 'defuddle', 'detector'] as const satisfies Engine[];

/** Milliseconds of one engine on one page: of its first round, of the middle one of a few, of code long warm. */
interface Timing {
  cold: number;
  few: number;
  warm: number;
}

/** The states that are reported; the bars are set on the first. */
const STATES = [
  ['few', `median of ${FEW} rounds`],
  ['cold', 'first round'],
  ['warm', 'warm'],
] as const;

/** Cleaning beside Readability and Defuddle, on the same pages in the same browser; and the detector alone. */
export async function measureCleaning(context: BrowserContext, engines: string): Promise<Row[]> {
  const seeds = await timePages(context, engines, seedPages());
  const saved = await timePages(context, engines, articlePages());
  return [...compare('five seeds', seeds), ...compare('saved pages', saved), judgeDetector(seeds)];
}

async function timePages(context: BrowserContext, engines: string, pages: Record<string, Served>) {
  const server = await serve(pages);
  const page = await context.newPage();
  const timings: Record<Engine, Timing>[] = [];
  for (const path of Object.keys(pages)) {
    const rounds = mapEngines((): number[] => []);
    await page.goto(server.origin + path);
    await page.evaluate(`${engines}; window.engines = engines`);
    // In turn, so that load on the machine meets all alike.
    for (const count of [...Array.from({ length: FEW }, () => 1), WARM_UP]) {
      for (const engine of ENGINES) {
        rounds[engine].push(...(await page.evaluate<number[]>(`engines.timeEngine('${engine}', ${count})`)));
      }
    }
    timings.push(mapEngines((engine) => summarise(rounds[engine])));
  }
  await page.close();
  await server.close();
  return timings;
}

function mapEngines<Value>(value: (engine: Engine) => Value): Record<Engine, Value> {
  return {
    jinggao: value('jinggao'),
    front: value('front'),
    readability: value('readability'),
    defuddle: value('defuddle'),
    detector: value('detector'),
  };
}

function summarise(rounds: readonly number[]): Timing {
  return {
    cold: rounds[0] ?? Number.NaN,
    few: median(rounds.slice(0, FEW)),
    warm: median(rounds.slice(-WARM)),
  };
}

function compare(group: string, pages: readonly Record<Engine, Timing>[]): Row[] {
  if (pages.length === 0) return [];
  return STATES.flatMap(([state, name]) => {
    const sums = mapEngines((engine) => pages.reduce((sum, timings) => sum + timings[engine][state], 0));
    const { jinggao, front, readability, defuddle } = sums;
    const words = `${jinggao.toFixed(1)} ms (read and strip ${front.toFixed(1)}), Readability ${readability.toFixed(1)}, Defuddle ${defuddle.toFixed(1)}`;
    const told = noted(`cleaning, ${group} (${pages.length}), ${name}`, words);
    if (state !== 'few') return [told];
    return [
      told,
      ...judgeAgainst('Readability', jinggao, front, readability, 0.5),
      ...judgeAgainst('Defuddle', jinggao, front, defuddle, 0.1),
    ];
  });
}

function judgeAgainst(name: string, whole: number, front: number, other: number, bar: number): Row[] {
  return [
    judged(`  against ${name}`, (whole / other).toFixed(3), `≤ ${bar}`, whole <= bar * other),
    noted(`  … read and strip alone`, (front / other).toFixed(3)),
  ];
}

/** A detector runs once on a page: what it takes after a few rounds is the kinder figure, both are told. */
function judgeDetector(pages: readonly Record<Engine, Timing>[]): Row {
  const longest = (state: keyof Timing) => Math.max(...pages.map(({ detector }) => detector[state]));
  const words = `${longest('few').toFixed(1)} ms (first round ${longest('cold').toFixed(1)})`;
  return judged('detector, slowest of five seeds', words, '≤ 2 ms', longest('few') <= 2);
}

function seedPages(): Record<string, Served> {
  return Object.fromEntries(
    seedNames().map((seed) => [`/${seed}`, { html: loadSeed(seed).page, headers: INERT }]),
  );
}

function articlePages(): Record<string, Served> {
  return Object.fromEntries(readArticles().map(({ id, html }) => [`/${id}`, { html, headers: INERT }]));
}
