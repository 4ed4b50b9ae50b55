import type { Locator, Page } from 'playwright-core';
import {
  CHROMIUM_BUILD,
  type ExtensionBrowser,
  type LaunchOptions,
  launchChromium,
} from '../../../scripts/browser/chromium.ts';
import { languageOf, readMessages } from '../../../scripts/browser/messages.ts';
import { type Served, serve } from '../../../scripts/browser/serve.ts';
import type { Messages } from '../../../scripts/browser/view.ts';

export interface Chromium {
  browser: ExtensionBrowser;
  /** The extension's words in the language it runs in. */
  t: Messages;
  /** Every address the browser asked for. */
  requests: string[];
  /** What the console got as errors and warnings, and what nobody caught; a test empties it before its deed. */
  errors: string[];
  /** A new tab with a page. */
  visit(address: string): Promise<Page>;
  /** The clean view's dialog on a page. */
  viewOf(page: Page): Locator;
  close(): Promise<void>;
}

/** Chromium with the extension, and no network but these pages. */
export async function startChromium(
  pages: Record<string, Served>,
  options: LaunchOptions = {},
): Promise<Chromium> {
  const server = await serve(pages);
  const browser = await launchChromium({ ...options, proxy: { server: server.origin } });
  const { context } = browser;
  const t = readMessages(CHROMIUM_BUILD, await languageOf(context));
  const errors: string[] = [];
  context.on('weberror', (error) => errors.push(error.error().message));
  context.on('console', (message) => {
    const bad = message.type() === 'error' || message.type() === 'warning';
    // The pages ask for pictures and scripts of their sites, which are not there.
    if (bad && !message.text().startsWith('Failed to load resource')) errors.push(message.text());
  });
  return {
    browser,
    t,
    requests: server.requests,
    errors,
    visit: async (address) => {
      const page = await context.newPage();
      await page.goto(address);
      return page;
    },
    viewOf: (page) => page.getByRole('dialog', { name: t('reader.label') }),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
