import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { loadSeed, seedNames } from '../../tests/support/seeds.ts';
import { type Served, serve } from '../browser/serve.ts';
import type { Timings } from './engines.ts';
import { judged, median, noted, type Row } from './row.ts';

const SAVED_PAGES = '../shared/pages';
const ROUNDS = 7;
/** Saved pages run no script and load nothing, so that only the engines are measured. */
const INERT = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

type Medians = Record<keyof Timings, number>;

/** Cleaning beside Readability and Defuddle, on the same pages in the same browser. */
export async function measureCleaning(context: BrowserContext, engines: string): Promise<Row[]> {
  const rows = await compare(context, engines, 'five seeds', seedPages());
  const saved = savedPages();
  if (Object.keys(saved).length === 0) return rows;
  return [...rows, ...(await compare(context, engines, 'saved pages', saved))];
}

async function compare(
  context: BrowserContext,
  engines: string,
  group: string,
  pages: Record<string, Served>,
) {
  const server = await serve(pages);
  const page = await context.newPage();
  const all: Medians[] = [];
  for (const path of Object.keys(pages)) {
    await page.goto(server.origin + path);
    const timings = await page.evaluate<Timings>(`${engines}; engines.timeEngines(${ROUNDS})`);
    all.push({
      jinggao: median(timings.jinggao),
      readability: median(timings.readability),
      defuddle: median(timings.defuddle),
    });
  }
  await page.close();
  await server.close();
  const sum = (engine: keyof Timings) => all.reduce((total, medians) => total + medians[engine], 0);
  const [own, readability, defuddle] = [sum('jinggao'), sum('readability'), sum('defuddle')];
  const words = `${own.toFixed(1)} ms, Readability ${readability.toFixed(1)}, Defuddle ${defuddle.toFixed(1)}`;
  return [
    noted(`cleaning, ${group} (${all.length})`, words),
    judged(`  against Readability`, (own / readability).toFixed(3), '≤ 0.5', own <= readability / 2),
    judged(`  against Defuddle`, (own / defuddle).toFixed(3), '≤ 0.1', own <= defuddle / 10),
  ];
}

function seedPages(): Record<string, Served> {
  return Object.fromEntries(
    seedNames().map((seed) => [`/${seed}`, { html: loadSeed(seed).page, headers: INERT }]),
  );
}

function savedPages(): Record<string, Served> {
  if (!existsSync(SAVED_PAGES)) return {};
  const files = readdirSync(SAVED_PAGES).filter((file) => file.endsWith('.html'));
  return Object.fromEntries(
    files.map((file) => [
      `/${basename(file, '.html')}`,
      { html: readFileSync(join(SAVED_PAGES, file), 'utf8'), headers: INERT },
    ]),
  );
}
