import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';

/** Between one try and the next, in ms. */
const PAUSES = [50, 100, 200];

/**
 * Puts a script of ours into a tab. Rejects where the browser lets none in. Tried again: on a busy machine Chromium was
 * seen to refuse a script right after the click that gives permission, which is still on its way to the page (about 3
 * of 100 clicks; 1 of 500 at the second time too).
 */
export async function injectScript(tab: number, file: ScriptPublicPath): Promise<void> {
  const inject = () => browser.scripting.executeScript({ target: { tabId: tab }, files: [file] });
  for (const pause of PAUSES) {
    const isIn = await inject().then(
      () => true,
      () => false,
    );
    if (isIn) return;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  await inject();
}
