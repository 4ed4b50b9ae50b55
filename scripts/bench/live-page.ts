import type { Page } from 'playwright-core';
import { readBadge } from '../browser/badge.ts';
import type { ExtensionBrowser } from '../browser/extension-browser.ts';
import { SERIALISE } from '../browser/serialise.ts';
import { serve } from '../browser/serve.ts';
import { trace } from '../browser/trace.ts';
import { writeManyTexts } from './many-texts.ts';
import { judged, median, type Row } from './row.ts';
import { sumScriptTime } from './script-time.ts';

const TEXTS = 20_000;
const ROUNDS = 5;

/** A page of many texts turned into the other script and back: time of the processor, and whether it is what it was. */
export async function measureLivePage(browser: ExtensionBrowser): Promise<Row[]> {
  const server = await serve({
    '/click': { html: '<p>讲话</p>' },
    '/many': { html: writeManyTexts(TEXTS) },
  });
  const page = await browser.context.newPage();
  // A click lets the extension on the site; the page itself shall not have seen the reader.
  await page.goto(`${server.origin}/click`);
  await browser.click(page);
  // On its way yet, it might come into the page that is measured.
  await page.locator('jinggao-reader').waitFor({ state: 'attached' });
  const there: number[] = [];
  const back: number[] = [];
  let same = true;
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.goto(`${server.origin}/many`);
    const before = await page.evaluate<string>(SERIALISE);
    // What reading the page has left behind is no part of the turning.
    await page.requestGC();
    there.push(await timeTurn(browser, page, '繁'));
    back.push(await timeTurn(browser, page, ''));
    same &&= (await page.evaluate<string>(SERIALISE)) === before;
  }
  await page.close();
  await server.close();
  const time = median(there);
  const words = same ? 'the same to the last character' : 'CHANGED';
  return [
    judged(
      `script time of turning a page of ${TEXTS} texts`,
      `${time.toFixed(0)} ms`,
      '≤ 150 ms',
      time <= 150,
    ),
    judged('turned back', `${median(back).toFixed(0)} ms, ${words}`, 'the same', same),
  ];
}

/** Milliseconds of scripts in the page and in the background, until the button shows `badge`. */
async function timeTurn(browser: ExtensionBrowser, page: Page, badge: string): Promise<number> {
  const events = await trace(browser.context, async () => {
    await browser.pressTurnKey(page);
    while ((await readBadge(browser.context)) !== badge) await page.waitForTimeout(250);
  });
  return [...sumScriptTime(events).values()].reduce((sum, time) => sum + time, 0);
}
