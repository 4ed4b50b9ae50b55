import { browser } from 'wxt/browser';
import { t } from './i18n.ts';
import type { Extent } from './messages.ts';

interface MenuListeners {
  onRead: (tab: number, extent: Extent) => void;
  onPaste: () => void;
}

/** Once, when the extension is installed or updated: the browser keeps them. */
export async function addMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: 'page', contexts: ['page'], title: t('menu.page') });
  browser.contextMenus.create({ id: 'selection', contexts: ['selection'], title: t('menu.selection') });
  browser.contextMenus.create({ id: 'paste', contexts: ['action'], title: t('menu.paste') });
}

export function listenToMenus({ onRead, onPaste }: MenuListeners): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === 'paste') onPaste();
    else if (tab?.id !== undefined) onRead(tab.id, menuItemId === 'selection' ? 'selection' : 'page');
  });
}
