import type { Page } from 'playwright-core';
import type { ExtensionBrowser } from '../browser/extension-browser.ts';
import { serve } from '../browser/serve.ts';
import { loadSeed, seedNames } from '../seeds/seeds.ts';
import { judged, median, noted, type Row } from './row.ts';

const ROUNDS = 5;
/** How long a hand is over a button at the least before it presses, in ms. */
const APPROACH = 100;

/** What is pressed in the view, and what stands in it once that is done. */
interface Toggle {
  readonly name: string;
  readonly press: string;
  readonly done: string;
}

const script = (place: number) => `.bar fieldset button:nth-of-type(${place})`;
const choice = (row: number, place: number) =>
  `.choice fieldset:nth-of-type(${row}) button:nth-of-type(${place})`;
const pressed = (selector: string) => `${selector}[aria-pressed=true]`;
const MENU = '.bar .menu:nth-of-type(3) > button';

/** One of two choices by turns: what is chosen is kept for the next round. */
function choose(name: string, round: number, row: number, places: readonly [number, number]): Toggle {
  const press = choice(row, places[round % 2] ?? 1);
  return { name, press, done: pressed(press) };
}

/** Those that need an open menu stand behind the one that opens it. */
const listToggles = (round: number): Toggle[] => [
  { name: 'original script', press: script(1), done: pressed(script(1)) },
  { name: 'Traditional', press: script(3), done: pressed(script(3)) },
  {
    name: 'check drawer',
    press: '[aria-controls=details]',
    done: '[aria-controls=details][aria-expanded=true]',
  },
  { name: 'type menu', press: MENU, done: `${MENU}[aria-expanded=true]` },
  choose('face', round, 1, [2, 1]),
  choose('size', round, 2, [1, 3]),
  choose('leading', round, 3, [1, 3]),
  choose('measure', round, 4, [3, 1]),
  choose('theme', round, 5, [4, 2]),
];

/** The toggles of the view over the longest seed, from the press to the frame that shows what came of it. */
export async function measureToggles(browser: ExtensionBrowser): Promise<Row[]> {
  const longest = seedNames().reduce((most, seed) =>
    loadSeed(seed).text.length > loadSeed(most).text.length ? seed : most,
  );
  const server = await serve({ '/': { html: loadSeed(longest).page } });
  const page = await browser.context.newPage();
  const first = await timeCold(browser, page, server.origin, 0);
  const approached = await timeCold(browser, page, server.origin, APPROACH);
  const times = new Map<string, number[]>(listToggles(0).map(({ name }) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    await timeFirst(browser, page, server.origin, 0);
    for (const toggle of listToggles(round)) times.get(toggle.name)?.push(await timeToggle(page, toggle));
  }
  await page.close();
  await server.close();
  const rows = [...times].map(([name, all]): Row => {
    const time = median(all);
    return judged(`toggle: ${name}`, `${time.toFixed(0)} ms`, '≤ 50 ms', time <= 50);
  });
  return [
    judged(
      'script for the first time, dictionary and all',
      `${first.toFixed(0)} ms`,
      '≤ 150 ms',
      first <= 150,
    ),
    noted(`  … after ${APPROACH} ms with the pointer on it`, `${approached.toFixed(0)} ms`),
    ...rows,
  ];
}

/** Traditional for the first time in a view, the pointer being on its button for so many ms before. */
async function timeFirst(
  browser: ExtensionBrowser,
  page: Page,
  address: string,
  approach: number,
): Promise<number> {
  await page.goto(address);
  await browser.click(page);
  const toggle = { name: 'first', press: script(3), done: pressed(script(3)) };
  if (approach > 0) {
    await page.locator(toggle.press).hover();
    await page.waitForTimeout(approach);
  }
  return timeToggle(page, toggle);
}

/** The same with a dictionary that is not read yet; the median of some rounds. */
async function timeCold(
  browser: ExtensionBrowser,
  page: Page,
  address: string,
  approach: number,
): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    // A dictionary is read once in a life of the background.
    await browser.stopBackground();
    times.push(await timeFirst(browser, page, address, approach));
  }
  return median(times);
}

async function timeToggle(page: Page, toggle: Toggle): Promise<number> {
  // What the toggle before left to be done behind its frame is no part of this one.
  await page.waitForFunction(
    () => document.querySelector('jinggao-reader')?.shadowRoot?.querySelector('article[data-whole]') != null,
  );
  return page.evaluate(pressAndWait, toggle);
}

/** Runs in the page: milliseconds from the press to behind the first frame that shows `done`. */
async function pressAndWait({ name, press, done }: Toggle): Promise<number> {
  const root = document.querySelector('jinggao-reader')?.shadowRoot;
  const button = root?.querySelector<HTMLElement>(press);
  if (!root || !button) throw new Error(`Nothing to press: ${name}`);
  const painted = () =>
    new Promise<void>((resolve) =>
      requestAnimationFrame(() => {
        // A task posted from a frame's callback runs after that frame was drawn.
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve();
        channel.port2.postMessage(null);
      }),
    );
  const start = performance.now();
  button.click();
  do await painted();
  while (!root.querySelector(done) && performance.now() - start < 5_000);
  return performance.now() - start;
}
