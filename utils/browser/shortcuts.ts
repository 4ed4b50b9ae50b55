import { browser } from 'wxt/browser';

/** Keys as the browser has them; '' where none is set. */
export interface Keys {
  /** Opens the clean view. */
  read: string;
  /** Turns the page itself into the other script, or back. */
  turn: string;
}

/** Null where there are no keys to set, as in Firefox for Android. */
export async function loadKeys(): Promise<Keys | null> {
  if (!('commands' in browser)) return null;
  const commands = await browser.commands.getAll();
  const keyOf = (command: string) => commands.find(({ name }) => name === command)?.shortcut ?? '';
  return { read: keyOf('_execute_action'), turn: keyOf('turn-page') };
}

/** Opens the browser's own page for shortcuts: Firefox by its interface, Chromium by its address. */
export async function openShortcuts(): Promise<void> {
  const { commands, tabs } = browser;
  if (commands && 'openShortcutSettings' in commands && typeof commands.openShortcutSettings === 'function')
    await commands.openShortcutSettings();
  else await tabs.create({ url: 'chrome://extensions/shortcuts' });
}
