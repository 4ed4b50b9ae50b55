import type { BrowserContext, Page, Worker } from 'playwright-core';
import { launchChromium } from '../browser/chromium.ts';
import type { ExtensionBrowser } from '../browser/extension-browser.ts';
import { serve } from '../browser/serve.ts';
import { loadSeed, seedNames } from '../seeds/seeds.ts';
import { judged, median, noted, type Row } from './row.ts';

const ROUNDS = 5;
/** Between the load of a page and the click: nobody clicks before they have seen what the page is, in ms. */
const LOOK = 2_000;

/** Where somebody clicks. */
interface Place {
  readonly name: string;
  readonly origin: string;
  /** The browser ends a background that had nothing to do for half a minute. */
  readonly ended: boolean;
  /** There is a background before the click, to note in what it does when. */
  readonly watched: boolean;
}

const PLACES: readonly Place[] = [
  // The page itself starts the background: the detector tells it of the speech.
  { name: 'on a listed site', origin: 'http://www.xuexila.com', ended: true, watched: true },
  { name: 'on any other', origin: 'http://www.example.com', ended: false, watched: true },
  { name: 'on any other, background ended', origin: 'http://www.example.com', ended: true, watched: false },
];

/** Milliseconds from the click to the end of each part of the opening. */
interface Opening {
  /** The reader is in the page. Not known where the click starts the background. */
  injected: number;
  /** The page is read and cleaned. Not known there either. */
  cleaned: number;
  painted: number;
}

/** From the click on the toolbar button to the frame that shows the clean view. */
export async function measureOpening(): Promise<Row[]> {
  const addresses = PLACES.flatMap(({ origin }) =>
    seedNames().map((seed) => [`${origin}/${seed}`, seed] as const),
  );
  const server = await serve(
    Object.fromEntries(addresses.map(([address, seed]) => [address, { html: loadSeed(seed).page }])),
  );
  const rows: Row[] = [];
  for (const place of PLACES) {
    // What one place has made ready must not serve the next.
    const browser = await launchChromium({ proxy: { server: server.origin } });
    rows.push(...tell(place, await timePlace(browser, place)));
    await browser.close();
  }
  await server.close();
  return rows;
}

/** For each seed the round whose whole is the middle one. */
async function timePlace(browser: ExtensionBrowser, place: Place): Promise<Opening[]> {
  const page = await browser.context.newPage();
  const medians: Opening[] = [];
  for (const seed of seedNames()) {
    const rounds: Opening[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      if (place.ended) await browser.stopBackground();
      await page.goto(`${place.origin}/${seed}`);
      await page.waitForTimeout(LOOK);
      rounds.push(await timeClick(browser, page, place.watched));
    }
    medians.push(middleOf(rounds));
  }
  await page.close();
  return medians;
}

function tell({ name, watched }: Place, medians: readonly Opening[]): Row[] {
  const list = (part: (opening: Opening) => number) =>
    `${medians.map((opening) => part(opening).toFixed(0)).join(' / ')} ms`;
  const what = `click to painted view, five seeds ${name}`;
  const whole = list(({ painted }) => painted);
  // The browser alone takes most of the time that is allowed to start a background.
  if (!watched) return [noted(what, whole)];
  const longest = Math.max(...medians.map(({ painted }) => painted));
  return [
    judged(what, whole, '≤ 100 ms', longest <= 100),
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

function middleOf(rounds: readonly Opening[]): Opening {
  const whole = median(rounds.map(({ painted }) => painted));
  const middle = rounds.find(({ painted }) => painted === whole);
  if (!middle) throw new RangeError('No round');
  return middle;
}

/** Notes in the background when the reader came into a page, and when its page was clean. */
const WATCH = `if (!self.watched) {
  self.watched = true;
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
}`;

function workerOf(context: BrowserContext): Worker {
  const worker = context.serviceWorkers().at(-1);
  if (!worker) throw new Error('The background of the extension has ended');
  return worker;
}

async function timeClick(browser: ExtensionBrowser, page: Page, watched: boolean): Promise<Opening> {
  const worker = watched ? workerOf(browser.context) : null;
  await worker?.evaluate(WATCH);
  const shown = page.evaluate(waitForPaint);
  const clicked = await browser.click(page);
  const painted = await shown;
  const parts = await worker?.evaluate<Pick<Opening, 'injected' | 'cleaned'>>(
    '({ injected: self.injected, cleaned: self.cleaned })',
  );
  return {
    injected: (parts?.injected ?? Number.NaN) - clicked,
    cleaned: (parts?.cleaned ?? Number.NaN) - clicked,
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
