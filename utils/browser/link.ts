import { browser } from 'wxt/browser';
import { showWaiting } from './action.ts';
import { tryToOpen } from './reader.ts';

/** A file behind a link: pages and texts, on the web or on this computer. */
export const FILES = ['html', 'htm', 'shtml', 'xhtml', 'txt'].flatMap((ending) => [
  `*://*/*.${ending}`,
  `*://*/*.${ending}?*`,
  `file:///*.${ending}`,
]);

/** A page that loads longer than this is not waited for. In ms. */
const PATIENCE = 30_000;

interface Tab {
  id: number;
  /** Its place in the window, from 0. */
  index: number;
}

/**
 * Opens a link and shows what is behind it clean. The permission that a menu gives holds for the tab's own origin: such a
 * link opens in the tab itself. Another one opens beside it; where there is no permission for its site, the button there
 * asks for the click that gives it. False where the browser does not open the link. Nothing is fetched otherwise.
 */
export async function readLink(url: string, page: string, { id, index }: Tab): Promise<boolean> {
  const loads = followLoads();
  try {
    const opened = await (hasSameOrigin(url, page)
      ? browser.tabs.update(id, { url })
      : browser.tabs.create({ url, openerTabId: id, index: index + 1 })
    ).catch(() => null);
    if (opened?.id === undefined) return false;
    await loads.whenDone(opened.id);
    if (!(await tryToOpen(opened.id, 'page'))) await showWaiting(opened.id);
    return true;
  } finally {
    loads.stop();
  }
}

/** Files of this computer count as one origin here. */
function hasSameOrigin(left: string, right: string): boolean {
  const [from, to] = [new URL(left), new URL(right)];
  return from.protocol === to.protocol && from.host === to.host;
}

/** Which tabs have loaded since: a small page has before the browser says that it opens it. */
function followLoads() {
  const loaded = new Set<number>();
  let onLoaded = () => {};
  const listen = (tab: number, { status }: { status?: string }) => {
    if (status === 'loading') loaded.delete(tab);
    if (status !== 'complete') return;
    loaded.add(tab);
    onLoaded();
  };
  browser.tabs.onUpdated.addListener(listen);
  return {
    stop: () => browser.tabs.onUpdated.removeListener(listen),
    whenDone: (tab: number) =>
      new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, PATIENCE);
        onLoaded = () => {
          if (!loaded.has(tab)) return;
          clearTimeout(timer);
          resolve();
        };
        onLoaded();
      }),
  };
}
