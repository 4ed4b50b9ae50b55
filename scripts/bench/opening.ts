import type { BrowserContext, Page, Worker } from 'playwright-core';
import { loadSeed, seedNames } from '../../tests/support/seeds.ts';
import type { ExtensionBrowser } from '../browser/extension-browser.ts';
import { serve } from '../browser/serve.ts';
import { judged, median, noted, type Row } from './row.ts';

const ROUNDS = 5;

/** Milliseconds from the click to the end of each part of the opening. */
interface Opening {
  /** The reader is in the page. */
  injected: number;
  /** The page is read and cleaned. */
  cleaned: number;
  painted: number;
}

/** From the click on the toolbar button to the frame that shows the clean view. */
export async function measureOpening(browser: ExtensionBrowser): Promise<Row[]> {
  const seeds = seedNames();
  const server = await serve(
    Object.fromEntries(seeds.map((seed) => [`/${seed}`, { html: loadSeed(seed).page }])),
  );
  const page = await browser.context.newPage();
  await watchWorker(browser);
  const medians: Opening[] = [];
  for (const seed of seeds) {
    const rounds: Opening[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await page.goto(`${server.origin}/${seed}`);
      rounds.push(await timeClick(browser, page));
    }
    medians.push(middleOf(rounds));
  }
  await page.close();
  await server.close();
  const list = (part: (opening: Opening) => number) =>
    `${medians.map((opening) => part(opening).toFixed(0)).join(' / ')} ms`;
  const longest = Math.max(...medians.map(({ painted }) => painted));
  return [
    judged(
      'click to painted view, five seeds',
      list(({ painted }) => painted),
      '≤ 100 ms',
      longest <= 100,
    ),
    noted(
      '  … until the reader is in the page',
      list(({ injected }) => injected),
    ),
    noted(
      '  … reading and cleaning',
      list(({ injected, cleaned }) => cleaned - injected),
    ),
    noted(
      '  … building and painting the view',
      list(({ cleaned, painted }) => painted - cleaned),
    ),
  ];
}

/** The round whose whole is the middle one. */
function middleOf(rounds: readonly Opening[]): Opening {
  const whole = median(rounds.map(({ painted }) => painted));
  const middle = rounds.find(({ painted }) => painted === whole);
  if (!middle) throw new RangeError('No round');
  return middle;
}

/** Notes in the background when the reader came into a page, and when its page was clean. */
async function watchWorker({ context }: ExtensionBrowser): Promise<void> {
  await workerOf(context).evaluate(`{
    const now = () => performance.timeOrigin + performance.now();
    const inject = chrome.scripting.executeScript;
    chrome.scripting.executeScript = async (request) => {
      const result = await inject.call(chrome.scripting, request);
      if (request.files) self.injected = now();
      return result;
    };
    // Heard after the extension's own listener, which has cleaned by then.
    chrome.runtime.onMessage.addListener(({ type }) => {
      if (type === 'clean') self.cleaned = now();
    });
  }`);
}

function workerOf(context: BrowserContext): Worker {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('The background of the extension has ended');
  return worker;
}

async function timeClick(browser: ExtensionBrowser, page: Page): Promise<Opening> {
  const shown = page.evaluate(waitForPaint);
  const clicked = await browser.click(page);
  const painted = await shown;
  const parts = await workerOf(browser.context).evaluate<Pick<Opening, 'injected' | 'cleaned'>>(
    '({ injected: self.injected, cleaned: self.cleaned })',
  );
  return {
    injected: parts.injected - clicked,
    cleaned: parts.cleaned - clicked,
    painted: painted - clicked,
  };
}

/** Runs in the page: the time of the first frame with the view's title in it. */
function waitForPaint(): Promise<number> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('No clean view within ten seconds')), 10_000);
    const look = () => {
      if (!document.querySelector('jinggao-reader')?.shadowRoot?.querySelector('h1')) {
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
