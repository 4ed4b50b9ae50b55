import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type BrowserContext, type CDPSession, chromium, type Locator, type Page } from 'playwright-core';
import { locateBrowser, variableOf } from '../setup/locate.mjs';
import { BUILDS, closeFirstRun, type ExtensionBrowser, type LaunchOptions } from './extension-browser.ts';

/** Where the production build for Chromium lies. */
export const CHROMIUM_BUILD = BUILDS.chromium;

/** Starts Chromium with a fresh profile and the unpacked extension. */
export async function launchChromium(options: LaunchOptions = {}): Promise<ExtensionBrowser> {
  const { headless = true, granted = [], language = 'zh_CN', ...rest } = options;
  const locale = language.replace('_', '-');
  const executablePath = locateBrowser('chromium');
  if (!executablePath)
    throw new Error(`No Chromium found: set ${variableOf('chromium')}, or run npm start once`);
  const profile = mkdtempSync(join(tmpdir(), 'jinggao-chromium-'));
  const build = granted.length > 0 ? copyWithLeave(granted) : resolve(CHROMIUM_BUILD);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    // Outside macOS and Windows the interface language comes from here, not from --lang.
    env: { ...process.env, LANGUAGE: language },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...launchArguments(build), `--lang=${locale}`],
    locale,
    permissions: ['clipboard-read', 'clipboard-write'],
    ...rest,
  });
  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    if (granted.length > 0) rmSync(build, { recursive: true });
  };
  const toolbar = await connectToolbar(context, build);
  await closeFirstRun(context);
  const emulate: ExtensionBrowser['emulate'] = (page, media) => page.emulateMedia(media);
  const chooseLink: ExtensionBrowser['chooseLink'] = (page, link) => tellOfLink(context, page, link);
  const answer: ExtensionBrowser['answer'] = async (said, pattern, ask) => {
    if (said === 'no') throw new Error('Nobody can say No in Chromium');
    await giveLeave(context, new URL(toolbar.origin).host, pattern);
    await ask();
  };
  const press: ExtensionBrowser['pressTurnKey'] = (page) => pressTurnKey(context, page);
  return { name: 'chromium', context, emulate, close, chooseLink, answer, pressTurnKey: press, ...toolbar };
}

/** Gives the folder of a build that has leave for sites from its manifest. */
function copyWithLeave(sites: readonly string[]): string {
  const build = mkdtempSync(join(tmpdir(), 'jinggao-granted-'));
  cpSync(CHROMIUM_BUILD, build, { recursive: true });
  const file = join(build, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: sites }));
  return build;
}

/** No driver presses the keys of an extension in Chromium: the background is told what the browser tells it then. */
async function pressTurnKey(context: BrowserContext, page: Page): Promise<void> {
  await page.bringToFront();
  const worker = context.serviceWorkers().at(-1) ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true }, ([tab]) =>
    chrome.commands.onCommand.dispatch('turn-page', tab))`);
}

/** As its reader does on the browser's page of extensions: the question that comes for it is answered. */
async function giveLeave(context: BrowserContext, id: string, pattern: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(`chrome.developerPrivate.addHostPermission('${id}', '${pattern}')`);
  await page.close();
}

/** No driver opens Chromium's menus: the background is told what the menu tells it, and no leave comes with it. */
async function tellOfLink(context: BrowserContext, page: Page, link: Locator): Promise<void> {
  await page.bringToFront();
  const url = await link.evaluate((element) => element instanceof HTMLAnchorElement && element.href);
  const click = JSON.stringify({ menuItemId: 'link', linkUrl: url, pageUrl: page.url() });
  const worker = context.serviceWorkers().at(-1) ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
    .then(([tab]) => chrome.contextMenus.onClicked.dispatch(${click}, tab))`);
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
    '--enable-unsafe-extension-debugging',
    `--load-extension=${extension}`,
    `--disable-extensions-except=${extension}`,
  ];
}

async function connectToolbar(
  context: BrowserContext,
  build: string,
): Promise<Pick<ExtensionBrowser, 'origin' | 'click' | 'update' | 'stopBackground'>> {
  const browser = context.browser();
  if (!browser) throw new Error('Chromium gave no browser-level connection');
  const session = await browser.newBrowserCDPSession();
  const { extensions } = await session.send('Extensions.getExtensions');
  const id = extensions[0]?.id;
  if (!id) throw new Error('Chromium loaded no extension: was it built?');
  const click = async (page: Page) => {
    await page.bringToFront();
    const targetId = await findTab(session, page.url());
    const moment = performance.timeOrigin + performance.now();
    await session.send('Extensions.triggerAction', { id, targetId });
    return moment;
  };
  return {
    origin: `chrome-extension://${id}`,
    async update() {
      await session.send('Extensions.loadUnpacked', { path: build });
    },
    async stopBackground() {
      const [page] = context.pages();
      if (!page) throw new Error('Chromium shows no page');
      const own = await context.newCDPSession(page);
      await own.send('ServiceWorker.enable');
      await own.send('ServiceWorker.stopAllWorkers');
      await own.detach();
    },
    click,
  };
}

/** A tab that changes its process (`chrome://version`) has no address for some milliseconds after its page tells it. */
async function findTab(session: CDPSession, url: string): Promise<string> {
  const end = performance.now() + 5000;
  while (performance.now() < end) {
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tab = targetInfos.find((target) => target.url === url);
    if (tab) return tab.targetId;
    await setTimeout(20);
  }
  throw new Error(`No tab shows ${url}`);
}
