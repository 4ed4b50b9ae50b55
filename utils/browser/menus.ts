import { browser } from 'wxt/browser';
import { t } from './i18n.ts';
import { FILES } from './link.ts';
import type { Extent } from './messages.ts';

interface MenuListeners {
  onRead: (tab: number, extent: Extent) => void;
  /** A link on the page at `page`, in a tab. */
  onLink: (url: string, page: string, tab: { id: number; index: number }) => void;
  onPaste: () => void;
}

/** Once, when the extension is installed or updated: the browser keeps them. */
export async function addMenus(): Promise<void> {
  if (!hasMenus()) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: 'page', contexts: ['page'], title: t('menu.page') });
  browser.contextMenus.create({ id: 'selection', contexts: ['selection'], title: t('menu.selection') });
  browser.contextMenus.create({
    ...{ id: 'link', contexts: ['link'], targetUrlPatterns: FILES, title: t('menu.link') },
  });
  browser.contextMenus.create({ id: 'paste', contexts: ['action'], title: t('menu.paste') });
}

export function listenToMenus({ onRead, onLink, onPaste }: MenuListeners): void {
  if (!hasMenus()) return;
  browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl, pageUrl }, tab) => {
    if (menuItemId === 'paste') onPaste();
    else if (menuItemId === 'link') {
      if (linkUrl && tab?.id !== undefined)
        onLink(linkUrl, pageUrl ?? linkUrl, { id: tab.id, index: tab.index });
    } else if (tab?.id !== undefined) onRead(tab.id, menuItemId === 'selection' ? 'selection' : 'page');
  });
}

/** Firefox for Android has none. */
function hasMenus(): boolean {
  return 'contextMenus' in browser;
}
