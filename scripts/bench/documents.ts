import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContext } from 'playwright-core';
import { clean } from '../../utils/clean.ts';
import { bundle } from '../browser/bundle.ts';
import { CHROMIUM_BUILD } from '../browser/chromium.ts';
import { loadSeed, readSeed, seedNames } from '../seeds/seeds.ts';
import { judged, median, type Row } from './row.ts';

const MOST_MILLISECONDS = 300;
const MOST_KILOBYTES = 100;
const ROUNDS = 7;

declare global {
  interface Window {
    documents: typeof import('./documents-page.ts');
  }
}

/** What a Word file costs: the code that writes it, kept out of the reader, and the time for the longest seed. */
export async function measureDocuments(context: BrowserContext): Promise<Row[]> {
  const script = await bundle('scripts/bench/documents-page.ts', 'documents');
  const kilobytes = gzipSync(script).length / 1024;
  const reader = readFileSync(join(CHROMIUM_BUILD, 'content-scripts/reader.js'), 'utf8');
  const apart = !reader.includes('wordprocessingml');
  const milliseconds = await timeLongestSeed(context, script);
  return [
    judged(
      'code that writes Word files',
      `${kilobytes.toFixed(1)} KB gzip, ${apart ? 'not in the reader' : 'IN THE READER'}`,
      `≤ ${MOST_KILOBYTES} KB, not in the reader`,
      kilobytes <= MOST_KILOBYTES && apart,
    ),
    judged(
      'the longest seed as a Word file',
      `${milliseconds.toFixed(0)} ms`,
      `≤ ${MOST_MILLISECONDS} ms`,
      milliseconds <= MOST_MILLISECONDS,
    ),
  ];
}

async function timeLongestSeed(context: BrowserContext, script: string): Promise<number> {
  const seeds = seedNames().map(loadSeed);
  const longest = seeds.reduce((left, right) => (right.text.length > left.text.length ? right : left));
  const page = await context.newPage();
  await page.addScriptTag({ content: script });
  const manuscript = clean(readSeed(longest, 'text'));
  const timings = await page.evaluate(([given, rounds]) => window.documents.timeDocx(given, rounds), [
    manuscript,
    ROUNDS,
  ] as const);
  await page.close();
  return median(timings);
}
