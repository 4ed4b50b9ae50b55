import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { locateBrowser, variableOf } from '../setup/locate.mjs';

/** Where the production build for Chromium lies. */
export const CHROMIUM_BUILD = '.output/chrome-mv3';

export interface ExtensionBrowser {
  context: BrowserContext;
  /** Id of the loaded extension. */
  extension: string;
  /** A real click on the toolbar button with the page in front (it grants activeTab); gives its moment. */
  click(page: Page): Promise<number>;
  close(): Promise<void>;
}

export interface LaunchOptions extends BrowserContextOptions {
  headless?: boolean;
  /** Folder of the unpacked extension; the production build unless given. */
  build?: string;
}

/** Starts Chromium in Chinese with a fresh profile and the unpacked extension. */
export async function launchChromium(options: LaunchOptions = {}): Promise<ExtensionBrowser> {
  const { headless = true, build = CHROMIUM_BUILD, ...rest } = options;
  const executablePath = locateBrowser('chromium');
  if (!executablePath)
    throw new Error(`No Chromium found: set ${variableOf('chromium')}, or run npm start once`);
  const profile = mkdtempSync(join(tmpdir(), 'jinggao-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    // Outside macOS and Windows the interface language comes from here, not from --lang.
    env: { ...process.env, LANGUAGE: 'zh_CN' },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: launchArguments(resolve(build)),
    locale: 'zh-CN',
    permissions: ['clipboard-read', 'clipboard-write'],
    ...rest,
  });
  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  const toolbar = await connectToolbar(context);
  await closeFirstRun(context);
  return { context, close, ...toolbar };
}

/** The page that the extension opens when it is installed. */
async function closeFirstRun(context: BrowserContext): Promise<void> {
  const isFirstRun = (page: Page) => page.url().endsWith('/welcome.html');
  const page = context.pages().find(isFirstRun) ?? (await context.waitForEvent('page'));
  await page.waitForURL('**/welcome.html');
  await page.close();
}

function launchArguments(extension: string): string[] {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return [
    ...sandbox,
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--lang=zh-CN',
    '--enable-unsafe-extension-debugging',
    `--load-extension=${extension}`,
    `--disable-extensions-except=${extension}`,
  ];
}

async function connectToolbar(
  context: BrowserContext,
): Promise<Pick<ExtensionBrowser, 'extension' | 'click'>> {
  const browser = context.browser();
  if (!browser) throw new Error('Chromium gave no browser-level connection');
  const session = await browser.newBrowserCDPSession();
  const { extensions } = await session.send('Extensions.getExtensions');
  const id = extensions[0]?.id;
  if (!id) throw new Error('Chromium loaded no extension: was it built?');
  const trigger = async (page: Page) => {
    await page.bringToFront();
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tab = targetInfos.find((target) => target.url === page.url());
    if (!tab) throw new Error(`No tab shows ${page.url()}`);
    const moment = performance.timeOrigin + performance.now();
    await session.send('Extensions.triggerAction', { id, targetId: tab.targetId });
    return moment;
  };
  return {
    extension: id,
    async click(page) {
      const moment = await trigger(page);
      if (!page.url().startsWith('http') || (await isGranted(context))) return moment;
      await closeNotice(context, id);
      return trigger(page);
    },
  };
}

/**
 * Whether the click has opened the page in front to the extension. About once in two hundred, on a machine
 * under load, Chromium was seen to run the action without the grant that goes with it.
 */
async function isGranted(context: BrowserContext): Promise<boolean> {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('The background of the extension has ended');
  return worker.evaluate<boolean>(`(async () => {
    const [{ id: tabId }] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.scripting.executeScript({ target: { tabId }, func: () => {} }).then(() => true, () => false);
  })()`);
}

/** Without the grant the extension says that it may not read the page. */
async function closeNotice(context: BrowserContext, id: string): Promise<void> {
  for (const page of context.pages()) {
    if (page.url().startsWith(`chrome-extension://${id}/`)) await page.close();
  }
}
