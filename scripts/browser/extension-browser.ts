import { setTimeout } from 'node:timers/promises';
import type { BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';

export type BrowserName = 'chromium' | 'firefox';

/** A browser with a fresh profile and the extension, whichever it is. */
export interface ExtensionBrowser {
  name: BrowserName;
  context: BrowserContext;
  /** What the addresses of the extension's own pages begin with: `chrome-extension://…`, without a slash at the end. */
  origin: string;
  /** A real click on the toolbar button with the page in front (it grants activeTab); gives its moment. */
  click(page: Page): Promise<number>;
  /** Presses the key that turns the page, which comes in front, into the other script. In Chromium this grants nothing. */
  pressTurnKey(page: Page): Promise<void>;
  /** Chooses the extension's entry in the menu of a link. In Chromium this grants nothing, unlike a real menu. */
  chooseLink(page: Page, link: Locator): Promise<void>;
  /**
   * Does what makes the extension ask for leave for a site, and answers the browser's question. Chromium's own window
   * is out of reach: there a Yes is given beforehand on the browser's page of extensions, and there is no No.
   */
  answer(said: 'yes' | 'no', pattern: string, ask: () => Promise<void>): Promise<void>;
  /** Shows a page, which comes in front, as to somebody who asks for this. */
  emulate(page: Page, media: Media): Promise<void>;
  /** Puts the extension in anew under what is open, as an update does. */
  update(): Promise<void>;
  /** Ends the background, as the browser does when it thinks it idle. */
  stopBackground(): Promise<void>;
  close(): Promise<void>;
}

/** What differs from a screen without wishes. */
export interface Media {
  media?: 'print';
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active';
  reducedMotion?: 'reduce';
}

export interface LaunchOptions extends BrowserContextOptions {
  headless?: boolean;
  /** Sites that the extension has leave for from the start: nobody is there to answer the browser's question. */
  granted?: readonly string[];
  /** What Chromium speaks, by the name of its locale folder; Chinese unless given. Firefox speaks what it was built in. */
  language?: string;
}

/** Where each production build lies. */
export const BUILDS = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;

/** The page that the extension opens when it is installed. */
export async function closeFirstRun(context: BrowserContext): Promise<void> {
  const find = () => context.pages().find((page) => page.url().endsWith('/welcome.html'));
  // A page may be told of before it has its address.
  for (let tries = 0; tries < 300 && !find(); tries++) await setTimeout(100);
  const page = find();
  if (!page) throw new Error('The extension opened no first page');
  await page.close();
}
