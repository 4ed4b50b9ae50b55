import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { locateBrowser, variableOf } from '../setup/locate.mjs';
import { type Bidi, connectBidi, evaluate } from './bidi.ts';

/** Where the production build for Firefox lies. */
export const FIREFOX_BUILD = '.output/firefox-mv3';

export interface FirefoxBrowser {
  bidi: Bidi;
  goto(url: string): Promise<void>;
  /** Evaluates an expression in the page's own world. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** A real click on the toolbar button: it grants activeTab. */
  click(): Promise<void>;
  /** Alt and a letter, as a key of the extension: it grants activeTab too. */
  pressKey(letter: string): Promise<void>;
  press(key: string): Promise<void>;
  /** Gives the extension leave for sites, as its question to the user does; gives the address of its own pages. */
  grant(origins: readonly string[]): Promise<string>;
  /** Moves the mouse there, in px of the page's window, and clicks. */
  clickAt(x: number, y: number): Promise<void>;
  /** Evaluates an expression in the first frame of the page, whoever laid it there; null while there is none. */
  evaluateInFrame<Value>(expression: string): Promise<Value | null>;
  close(): Promise<void>;
}

/** Starts Firefox with a fresh profile, the extension and this proxy, driven over WebDriver BiDi. */
export async function launchFirefox(proxy: string): Promise<FirefoxBrowser> {
  const executable = locateBrowser('firefox');
  if (!executable) throw new Error(`No Firefox found: set ${variableOf('firefox')}, or run npm test once`);
  const profile = mkdtempSync(join(tmpdir(), 'jinggao-firefox-'));
  // Firefox would pass the proxy by for loopback.
  writeFileSync(join(profile, 'user.js'), 'user_pref("network.proxy.allow_hijacking_localhost", true);\n');
  const child = spawn(
    executable,
    [
      '--headless',
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port=0',
      '-remote-allow-system-access',
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const bidi = await connectBidi(await readAddress(child), proxy);
  const { extension } = await bidi.send('webExtension.install', {
    extensionData: { type: 'path', path: resolve(FIREFOX_BUILD) },
  });
  await closeFirstRun(bidi);
  const page = await firstContext(bidi, {});
  const window = await firstContext(bidi, { 'moz:scope': 'chrome' });
  // In a window that is not in front Enter presses no button.
  await evaluate(
    bidi,
    window,
    `(() => {
    Services.focus.activeWindow = window;
    gBrowser.selectedBrowser.focus();
    return true;
  })()`,
  );
  return {
    bidi,
    goto: async (url) => {
      await bidi.send('browsingContext.navigate', { context: page, url, wait: 'complete' });
    },
    evaluate: (expression) => evaluate(bidi, page, expression),
    click: () => evaluate(bidi, window, clickToolbar(String(extension))),
    grant: (origins) => evaluate(bidi, window, giveLeave(String(extension), origins)),
    pressKey: (letter) => evaluate(bidi, window, pressKey(String(extension), letter)),
    press: async (key) => {
      const actions = [
        { type: 'keyDown', value: key },
        { type: 'keyUp', value: key },
      ];
      await bidi.send('input.performActions', {
        context: page,
        actions: [{ type: 'key', id: 'keyboard', actions }],
      });
    },
    clickAt: async (x, y) => {
      const actions = [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await bidi.send('input.performActions', {
        context: page,
        actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
      });
    },
    evaluateInFrame: async (expression) => {
      const { contexts } = await bidi.send('browsingContext.getTree', { root: page });
      const [{ children = [] } = {}] = contexts as { children?: { context: string }[] }[];
      return children[0] ? evaluate(bidi, children[0].context, expression) : null;
    },
    close: async () => {
      const closed = once(child, 'close');
      await bidi.send('browser.close');
      await closed;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Firefox says on standard error where it listens. */
async function readAddress(child: ChildProcess): Promise<string> {
  if (!child.stderr) throw new Error('Firefox has no standard error');
  for await (const line of createInterface({ input: child.stderr })) {
    const address = /WebDriver BiDi listening on (ws:\S+)/.exec(line)?.[1];
    if (!address) continue;
    child.stderr.resume();
    return address;
  }
  throw new Error('Firefox ended before it listened');
}

/** The page that the extension opens when it is installed. */
async function closeFirstRun(bidi: Bidi): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const { contexts } = await bidi.send('browsingContext.getTree');
    const found = (contexts as { context: string; url: string }[]).find(({ url }) =>
      url.endsWith('/welcome.html'),
    );
    if (found) {
      await bidi.send('browsingContext.close', { context: found.context });
      return;
    }
    await setTimeout(100);
  }
  throw new Error('The extension opened no first page');
}

async function firstContext(bidi: Bidi, scope: Record<string, unknown>): Promise<string> {
  const { contexts } = await bidi.send('browsingContext.getTree', scope);
  const [first] = contexts as { context: string }[];
  if (!first) throw new Error('Firefox has no window');
  return first.context;
}

/** Runs in the browser's own window: what a click of the toolbar button does. */
function clickToolbar(extension: string): string {
  return `(async () => {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extension)});
    await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  })()`;
}

/** Runs in the browser's own window: what a Yes to the question for leave does. */
function giveLeave(id: string, origins: readonly string[]): string {
  return `(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
    await ExtensionPermissions.add(extension.id, ${JSON.stringify({ permissions: [], origins })}, extension);
    return extension.baseURL;
  })()`;
}

/** Runs in the browser's own window: the key that the browser made for the extension is told of. */
function pressKey(extension: string, letter: string): string {
  return `(() => {
    const { ExtensionCommon } = ChromeUtils.importESModule('resource://gre/modules/ExtensionCommon.sys.mjs');
    const keys = document.getElementById('ext-keyset-id-' + ExtensionCommon.makeWidgetId(${JSON.stringify(extension)}));
    const key = keys.querySelector('key[modifiers="alt"][key="${letter}"]');
    key.dispatchEvent(new CustomEvent('command', { bubbles: true }));
  })()`;
}
