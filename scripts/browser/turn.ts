import type { BrowserContext, Page } from 'playwright-core';

/** No driver presses the keys of an extension: the background is told what the browser tells it then. */
export async function pressTurnKey(context: BrowserContext, page: Page): Promise<void> {
  await page.bringToFront();
  const worker = context.serviceWorkers().at(-1) ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true }, ([tab]) =>
    chrome.commands.onCommand.dispatch('turn-page', tab))`);
}

/** What the toolbar button shows over the page in front. */
export async function readBadge(context: BrowserContext): Promise<string> {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('The background of the extension has ended');
  return worker.evaluate<string>(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
    .then(([{ id: tabId }]) => chrome.action.getBadgeText({ tabId }))`);
}
