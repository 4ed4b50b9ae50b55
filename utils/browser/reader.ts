import { browser } from 'wxt/browser';
import { toggleReader } from './messages.ts';

/** Opens the reader in a tab, or closes it. Where the browser lets no script in, a page of our own says so. */
export async function openReader(tab: number): Promise<void> {
  if (await toggleReader(tab)) return;
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/content-scripts/reader.js'] });
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL('/notice.html'), openerTabId: tab });
  }
}
