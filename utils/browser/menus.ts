import { browser } from 'wxt/browser';
import { t } from './i18n.ts';
import { FILES } from './link.ts';
import type { Extent } from './messages.ts';

interface MenuListeners {
  onRead: (tab: number, extent: Extent) => void;
  /** A link on the page at `page`, in a tab. */
  onLink: (url: string, page: string, tab: { id: number; index: number }) => void;
  onTurn: (tab: number) => void;
  onPaste: () => void;
}

/** Once, when the extension is installed or updated: the browser keeps them. */
export async function addMenus(): Promise<void> {
  if (!hasMenus()) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: 'page', contexts: ['page'], title: t('menu.page') });
  browser.contextMenus.create({ id: 'selection', contexts: ['selection'], title: t('menu.selection') });
  browser.contextMenus.create({
    id: 'link',
    contexts: ['link'],
    targetUrlPatterns: FILES,
    title: t('menu.link'),
  });
  browser.contextMenus.create({ id: 'turn', contexts: ['page', 'action'], title: t('menu.turn') });
  browser.contextMenus.create({ id: 'paste', contexts: ['action'], title: t('menu.paste') });
}

/** Has to be called at each start of the background: listeners do not outlive it, the entries do. */
export function listenToMenus({ onRead, onTurn, onLink, onPaste }: MenuListeners): void {
  if (!hasMenus()) return;
  browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl, pageUrl }, tab) => {
    if (menuItemId === 'paste') onPaste();
    else if (tab?.id === undefined) return;
    else if (menuItemId === 'turn') onTurn(tab.id);
    else if (menuItemId === 'link') {
      if (linkUrl) onLink(linkUrl, pageUrl ?? linkUrl, { id: tab.id, index: tab.index });
    } else onRead(tab.id, menuItemId === 'selection' ? 'selection' : 'page');
  });
}

/** The keys of the manifest's commands; the one that clicks the button needs nobody to listen. Phones have none. */
export function listenToKeys(onTurn: (tab: number) => void): void {
  if (!('commands' in browser)) return;
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'turn-page' && tab?.id !== undefined) onTurn(tab.id);
  });
}

/** Firefox for Android has none. */
function hasMenus(): boolean {
  return 'contextMenus' in browser;
}
