import type { BrowserContext } from 'playwright-core';
import { loadSeed, seedNames } from '../seeds/seeds.ts';
import { judged, median, type Row } from './row.ts';

const SIZES = [20_000, 200_000, 2_000_000];
const ROUNDS = 3;
/** The first runs are those of a compiler at work. */
const WARM_UP = 8;

/** Time of clean() as the text grows: per character it must stay the same. */
export async function measureGrowth(context: BrowserContext, engines: string): Promise<Row[]> {
  const page = await context.newPage();
  await page.evaluate(engines);
  const short = JSON.stringify(makeText(SIZES[0] ?? 0));
  for (let round = 0; round < WARM_UP; round += 1) await page.evaluate(`engines.timeText(${short})`);
  const times: number[] = [];
  for (const size of SIZES) {
    const text = JSON.stringify(makeText(size));
    const rounds: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      rounds.push(await page.evaluate<number>(`engines.timeText(${text})`));
    }
    times.push(median(rounds));
  }
  await page.close();
  const [small = 0, , large = 0] = times;
  const [fewest = 1, , most = 1] = SIZES;
  const ratio = large / most / (small / fewest);
  const words = times.map((time) => time.toFixed(0)).join(' / ');
  return [
    judged(
      `clean() at 20k / 200k / 2M characters`,
      `${words} ms; per character × ${ratio.toFixed(2)}`,
      '≤ 2',
      ratio <= 2,
    ),
  ];
}

/** The seeds' own lines again and again, each copy with its own numbers, so that no two are the same. */
function makeText(size: number): string {
  const seeds = seedNames().map((name) => loadSeed(name).text);
  const copies: string[] = [];
  for (let length = 0, copy = 0; length < size; copy += 1) {
    const text = (seeds[copy % seeds.length] ?? '').replaceAll('工作', `工作${copy}`);
    copies.push(text);
    length += text.length;
  }
  return copies.join('\n').slice(0, size);
}
