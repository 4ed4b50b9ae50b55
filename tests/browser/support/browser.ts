import type { Locator, Page } from 'playwright-core';
import { launchChromium } from '../../../scripts/browser/chromium.ts';
import {
  type BrowserName,
  BUILDS,
  type ExtensionBrowser,
  type LaunchOptions,
} from '../../../scripts/browser/extension-browser.ts';
import { launchFirefox } from '../../../scripts/browser/firefox-extension.ts';
import { readMessages } from '../../../scripts/browser/messages.ts';
import { type Served, serve } from '../../../scripts/browser/serve.ts';
import { type Messages, waitForView } from '../../../scripts/browser/view.ts';

/** Every case runs in each of these, unless its file says why it cannot. */
export const BROWSERS: BrowserName[] = ['chromium', 'firefox'];

export interface Driven {
  browser: ExtensionBrowser;
  /** The extension's words in the language it runs in: Chinese in Chromium, English in Debian's Firefox. */
  t: Messages;
  /** Every address the browser asked for. */
  requests: string[];
  /** What the console got as errors and warnings, and what nobody caught; a test empties it before its deed. */
  errors: string[];
  /** A new tab with a page. */
  visit(address: string): Promise<Page>;
  /** A new tab with one of the extension's own pages, once it is drawn. */
  visitOwn(name: 'notice' | 'options' | 'paste' | 'welcome'): Promise<Page>;
  /** Clicks on the toolbar button, and waits for something to read in the view. */
  open(page: Page): Promise<Locator>;
  /** The clean view's dialog on a page. */
  viewOf(page: Page): Locator;
  /** Evaluates an expression with the rights of the extension, in a tab of its own. */
  asExtension<Value>(expression: string): Promise<Value>;
  /** What the toolbar button shows over the page in front. */
  readBadge(): Promise<string>;
  /** Puts the extension in anew under what is open. */
  update(): Promise<void>;
  close(): Promise<void>;
}

/** A browser with the extension, and no network but these pages. */
export async function startBrowser(
  name: BrowserName,
  pages: Record<string, Served>,
  options: LaunchOptions = {},
): Promise<Driven> {
  const server = await serve(pages);
  const launch = name === 'chromium' ? launchChromium : launchFirefox;
  const browser = await launch({ ...options, proxy: { server: server.origin } });
  const { context, origin } = browser;
  const visitOwn = async (name: string) => {
    const page = await visit(context, `${origin}/${name}.html`);
    // The page is loaded before the browser has told its script what to show, and the background has cleaned the sample.
    await page.getByRole('heading', { level: 1 }).waitFor();
    if (name === 'welcome') await page.getByRole('article').waitFor();
    return page;
  };
  let own = await visitOwn('welcome');
  const asExtension = <Value>(expression: string) => own.evaluate<Value>(expression);
  const language = await asExtension<string>('chrome.i18n.getUILanguage()');
  const t = readMessages(BUILDS[name], language.startsWith('zh') ? language.replace('-', '_') : 'en');
  const errors: string[] = [];
  listenForErrors(context, errors);
  const viewOf = (page: Page) => page.getByRole('dialog', { name: t('reader.label') });
  return {
    browser,
    t,
    requests: server.requests,
    errors,
    visit: (address) => visit(context, address),
    visitOwn,
    open: async (page) => {
      await browser.click(page);
      return waitForView(page, t);
    },
    viewOf,
    asExtension,
    readBadge: () =>
      asExtension(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
        .then(([{ id: tabId }]) => chrome.action.getBadgeText({ tabId }))`),
    update: async () => {
      await browser.update();
      // An update closes the extension's own tabs.
      own = await visitOwn('welcome');
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function visit(context: ExtensionBrowser['context'], address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

function listenForErrors(context: ExtensionBrowser['context'], errors: string[]): void {
  const note = (message: string) => {
    // The pages ask for pictures and scripts of their sites, and the browser for an icon; they are not there.
    if (!/^Failed to load resource|favicon\.ico/.test(message)) errors.push(message);
  };
  context.on('weberror', (error) => note(error.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') note(message.text());
  });
}
