import type { Locator, Page } from 'playwright-core';

/** The words of the interface, by key. */
export type Messages = (key: string) => string;

/** The clean view over a page, once there is something in it to read. */
export async function waitForView(page: Page, t: Messages): Promise<Locator> {
  const view = page.getByRole('dialog', { name: t('reader.label') });
  await view.getByRole('heading', { level: 1 }).waitFor();
  return view;
}

/** Copies the whole manuscript as Markdown with the view's own button. */
export async function copyAll(view: Locator, t: Messages): Promise<void> {
  await view.getByRole('button', { name: t('copy.copy'), exact: true }).click();
  await view.getByRole('status').filter({ hasText: 'Markdown' }).waitFor();
}

/** What lies in the clipboard; only a page on loopback or under TLS may see it, and only in front. */
export async function readClipboard(page: Page): Promise<string> {
  await page.bringToFront();
  return page.evaluate(() => navigator.clipboard.readText());
}
