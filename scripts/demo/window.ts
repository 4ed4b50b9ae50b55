import { launchChromium } from '../browser/chromium.ts';

/** Opens a window with the extension on the start page, and stays until it is closed. */
export async function openWindow(origin: string): Promise<void> {
  const browser = await launchChromium({ headless: false, viewport: null });
  const closed = new Promise((resolve) => browser.context.once('close', resolve));
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(origin);
  console.log(`The seed pages are at ${origin}; close the window to end.`);
  await closed;
}
