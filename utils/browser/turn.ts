import { browser } from 'wxt/browser';
import type { Traditional } from '../live/direction.ts';
import { isMarked, showTurned } from './action.ts';
import { sendTurn } from './messages.ts';
import { openNotice } from './pages.ts';
import { loadSettings } from './settings.ts';

/** Turns the page of a tab into the other script, or back. Where the browser lets no script in, a page of ours says so. */
export async function turnPage(tab: number): Promise<void> {
  const { script } = await loadSettings();
  const traditional = script === 'hk' ? 'hk' : 'tw';
  const marked = await isMarked(tab);
  const reply = (await sendTurn(tab, traditional, marked)) ?? (await injectAndTurn(tab, traditional, marked));
  if (reply) await showTurned(reply, tab);
  else await openNotice(tab);
}

async function injectAndTurn(tab: number, traditional: Traditional, marked: boolean) {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/live-page.js'] });
  } catch {
    return null;
  }
  return sendTurn(tab, traditional, marked);
}
