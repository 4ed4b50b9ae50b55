import type { Page } from 'playwright-core';
import { loadSeed, seedNames } from '../../tests/support/seeds.ts';
import type { ExtensionBrowser } from '../browser/chromium.ts';
import { serve } from '../browser/serve.ts';
import { judged, median, type Row } from './row.ts';

const ROUNDS = 5;

/** From the click on the toolbar button to the frame that shows the clean view. */
export async function measureOpening(browser: ExtensionBrowser): Promise<Row[]> {
  const seeds = seedNames();
  const server = await serve(
    Object.fromEntries(seeds.map((seed) => [`/${seed}`, { html: loadSeed(seed).page }])),
  );
  const page = await browser.context.newPage();
  const medians: number[] = [];
  for (const seed of seeds) {
    const rounds: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await page.goto(`${server.origin}/${seed}`);
      rounds.push(await timeClick(browser, page));
    }
    medians.push(median(rounds));
  }
  await page.close();
  await server.close();
  const words = medians.map((time) => time.toFixed(0)).join(' / ');
  return [
    judged('click to painted view, five seeds', `${words} ms`, '≤ 100 ms', Math.max(...medians) <= 100),
  ];
}

async function timeClick(browser: ExtensionBrowser, page: Page): Promise<number> {
  const painted = page.evaluate(waitForPaint);
  const clicked = await browser.click(page);
  return (await painted) - clicked;
}

/** Runs in the page: the time of the first frame with the view's title in it. */
function waitForPaint(): Promise<number> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('No clean view within ten seconds')), 10_000);
    const look = () => {
      const hosts = [...document.querySelectorAll('*')].filter((element) => element.shadowRoot);
      if (!hosts.some((host) => host.shadowRoot?.querySelector('h1'))) {
        requestAnimationFrame(look);
        return;
      }
      // A task posted from a frame's callback runs after that frame was drawn.
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve(performance.timeOrigin + performance.now());
      channel.port2.postMessage(null);
    };
    requestAnimationFrame(look);
  });
}
