import type { Locator, Page } from 'playwright-core';

/** The words of the interface, by key. */
export type Messages = (key: string) => string;

/** The clean view over a page, once there is something in it to read. */
export async function waitForView(page: Page, t: Messages): Promise<Locator> {
  const view = page.getByRole('dialog', { name: t('reader.label') });
  await view.getByRole('heading', { level: 1 }).waitFor();
  return view;
}

/** Copies the whole manuscript with the view's own button and gives what then lies in the clipboard. */
export async function copyMarkdown(page: Page, view: Locator, t: Messages): Promise<string> {
  const { origin } = new URL(page.url());
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  await view.getByRole('button', { name: t('copy.copy'), exact: true }).click();
  const all = view.getByRole('button', { name: t('copy.all'), exact: true });
  if (await all.isVisible()) await all.click();
  await view.getByRole('status').filter({ hasText: 'Markdown' }).waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}
