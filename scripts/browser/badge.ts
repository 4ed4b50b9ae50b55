import type { BrowserContext } from 'playwright-core';

/** What the toolbar button shows over the page in front. */
export async function readBadge(context: BrowserContext): Promise<string> {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('The background of the extension has ended');
  return worker.evaluate<string>(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
    .then(([{ id: tabId }]) => chrome.action.getBadgeText({ tabId }))`);
}
