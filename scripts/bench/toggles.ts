import type { Page } from 'playwright-core';
import { loadSeed, seedNames } from '../../tests/support/seeds.ts';
import type { ExtensionBrowser } from '../browser/extension-browser.ts';
import { serve } from '../browser/serve.ts';
import { judged, median, type Row } from './row.ts';

const ROUNDS = 5;

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
  const firsts: number[] = [];
  const times = new Map<string, number[]>(listToggles(0).map(({ name }) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.goto(server.origin);
    await browser.click(page);
    firsts.push(await timeToggle(page, { name: 'first', press: script(3), done: pressed(script(3)) }));
    for (const toggle of listToggles(round)) times.get(toggle.name)?.push(await timeToggle(page, toggle));
  }
  await page.close();
  await server.close();
  const rows = [...times].map(([name, all]): Row => {
    const time = median(all);
    return judged(`toggle: ${name}`, `${time.toFixed(0)} ms`, '≤ 50 ms', time <= 50);
  });
  const first = firsts[0] ?? Number.NaN;
  return [
    judged(
      'script for the first time, dictionary and all',
      `${first.toFixed(0)} ms`,
      '≤ 150 ms',
      first <= 150,
    ),
    ...rows,
  ];
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
