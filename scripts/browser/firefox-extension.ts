import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { firefox } from 'playwright-core';
import { locateBrowser, variableOf } from '../setup/locate.mjs';
import {
  BUILDS,
  closeFirstRun,
  type ExtensionBrowser,
  type LaunchOptions,
  type Media,
} from './extension-browser.ts';
import { DIALECT, evaluateInChrome } from './firefox-dialect.ts';
import { interpretNextFirefox } from './firefox-session.ts';

/** Where the production build for Firefox lies. */
export const FIREFOX_BUILD = BUILDS.firefox;

const PREFERENCES = {
  // Firefox would pass the proxy by for loopback.
  'network.proxy.allow_hijacking_localhost': true,
  // A page may read the clipboard without asking.
  'dom.events.testing.asyncClipboard': true,
  // A question may be answered as soon as it is there.
  'security.notification_enable_delay': 0,
  // There is a mouse, fine and able to hover, as Chromium has one: without a screen Firefox sees none.
  'ui.primaryPointerCapabilities': 6,
};

/** Starts Firefox with a fresh profile and the extension, driven over WebDriver BiDi. */
export async function launchFirefox(options: LaunchOptions = {}): Promise<ExtensionBrowser> {
  const { granted = [], language: _, ...rest } = options;
  const executablePath = locateBrowser('firefox');
  if (!executablePath)
    throw new Error(`No Firefox found: set ${variableOf('firefox')}, or run npm test once`);
  const profile = mkdtempSync(join(tmpdir(), 'jinggao-firefox-'));
  const connected = interpretNextFirefox(DIALECT);
  const context = await firefox.launchPersistentContext(profile, {
    channel: 'moz-firefox',
    executablePath,
    headless: true,
    args: ['-remote-allow-system-access'],
    firefoxUserPrefs: PREFERENCES,
    ...rest,
  });
  const send = connected();
  const chrome = <Value>(expression: string) => evaluateInChrome<Value>(send, expression);
  const { extension } = await send('webExtension.install', {
    extensionData: { type: 'path', path: resolve(FIREFOX_BUILD) },
  });
  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(extension)})`;
  await closeFirstRun(context);
  if (granted.length > 0) await chrome(giveLeave(policy, granted));
  return {
    name: 'firefox',
    context,
    origin: `moz-extension://${await chrome(`${policy}.mozExtensionHostname`)}`,
    click: async (page) => {
      await page.bringToFront();
      const moment = performance.timeOrigin + performance.now();
      await chrome(clickToolbar(policy));
      return moment;
    },
    pressTurnKey: async (page) => {
      await page.bringToFront();
      await chrome(pressKey(policy, 'C'));
    },
    chooseLink: async (page, link) => {
      await page.bringToFront();
      await link.click({ button: 'right' });
      await chrome(chooseInMenu(policy));
    },
    answer: async (said, _pattern, ask) => {
      await ask();
      await chrome(answerQuestion(said));
    },
    emulate: async (page, media) => {
      await page.bringToFront();
      await chrome(override(media));
    },
    update: () => chrome(reload(String(extension))),
    stopBackground: () => chrome(`${policy}.extension.terminateBackground()`),
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Runs in the browser's own window: what a click of the toolbar button does. */
function clickToolbar(policy: string): string {
  return `(async () => {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const window = Services.wm.getMostRecentWindow('navigator:browser');
    await ExtensionParent.apiManager.global.browserActionFor(${policy}.extension).triggerAction(window);
  })()`;
}

/** Runs in the browser's own window: what a Yes to the question for leave does. */
function giveLeave(policy: string, origins: readonly string[]): string {
  return `(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { extension } = ${policy};
    await ExtensionPermissions.add(extension.id, ${JSON.stringify({ permissions: [], origins })}, extension);
  })()`;
}

/** Runs in the browser's own window: the key (Alt and a letter) that the browser made for the extension is told of. */
function pressKey(policy: string, letter: string): string {
  return `(() => {
    const { ExtensionCommon } = ChromeUtils.importESModule('resource://gre/modules/ExtensionCommon.sys.mjs');
    const window = Services.wm.getMostRecentWindow('navigator:browser');
    const keys = window.document.getElementById('ext-keyset-id-' + ExtensionCommon.makeWidgetId(${policy}.id));
    const key = keys.querySelector('key[modifiers="alt"][key="${letter}"]');
    key.dispatchEvent(new window.CustomEvent('command', { bubbles: true }));
  })()`;
}

/** Runs in the browser's own window: presses a button of the question that is there, or about to come. */
function answerQuestion(said: 'yes' | 'no'): string {
  return `(async () => {
    const window = Services.wm.getMostRecentWindow('navigator:browser');
    const find = () => window.document.getElementById('addon-webext-permissions-notification');
    while (!find()) await new Promise((resolve) => window.setTimeout(resolve, 50));
    find().${said === 'yes' ? 'button' : 'secondaryButton'}.click();
  })()`;
}

/** Runs in the browser's own window: chooses what the extension has in the menu that is about to open. */
function chooseInMenu(policy: string): string {
  return `(async () => {
    const { ExtensionCommon } = ChromeUtils.importESModule('resource://gre/modules/ExtensionCommon.sys.mjs');
    const window = Services.wm.getMostRecentWindow('navigator:browser');
    const menu = window.document.getElementById('contentAreaContextMenu');
    while (menu.state !== 'open') await new Promise((resolve) => window.setTimeout(resolve, 50));
    menu.activateItem(menu.querySelector('[id^="' + ExtensionCommon.makeWidgetId(${policy}.id) + '-menuitem-"]'));
  })()`;
}

/** Runs in the browser's own window: what its page for developers does. */
function reload(extension: string): string {
  return `(async () => {
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    await (await AddonManager.getAddonByID(${JSON.stringify(extension)})).reload();
  })()`;
}

/** Runs in the browser's own window: the page in front, and for motion every page, is shown so. */
function override({ media, colorScheme, forcedColors, reducedMotion }: Media): string {
  const overrides = {
    mediumOverride: media ?? '',
    prefersColorSchemeOverride: colorScheme ?? 'none',
    forcedColorsOverride: forcedColors ?? 'none',
  };
  return `(() => {
    const window = Services.wm.getMostRecentWindow('navigator:browser');
    Object.assign(window.gBrowser.selectedBrowser.browsingContext, ${JSON.stringify(overrides)});
    Services.prefs.setIntPref('ui.prefersReducedMotion', ${reducedMotion === 'reduce' ? 1 : 0});
  })()`;
}
