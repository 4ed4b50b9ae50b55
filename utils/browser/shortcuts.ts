import { browser } from 'wxt/browser';

/** Opens the browser's own page for shortcuts: Firefox by its interface, Chromium by its address. */
export async function openShortcuts(): Promise<void> {
  const { commands, tabs } = browser;
  if (commands && 'openShortcutSettings' in commands && typeof commands.openShortcutSettings === 'function')
    await commands.openShortcutSettings();
  else await tabs.create({ url: 'chrome://extensions/shortcuts' });
}
