import { injectScript } from './inject.ts';
import { type Extent, type ToolName, toggleReader } from './messages.ts';
import { openNotice } from './pages.ts';
import { settingsAtHand } from './settings.ts';

/** Opens the reader in a tab, or closes it. Where the browser lets no script in, a page of our own says so. */
export async function openReader(tab: number, extent: Extent = 'page'): Promise<void> {
  if (await tryToOpen(tab, extent)) return;
  await openNotice(tab);
}

/** Tabs into which the reader is being put: a second click in haste must not put two there. */
const opening = new Map<number, Promise<boolean>>();

/** False where the browser lets no script in. */
export function tryToOpen(tab: number, extent: Extent): Promise<boolean> {
  const before = opening.get(tab);
  if (before) return before;
  const now = open(tab, extent).finally(() => opening.delete(tab));
  opening.set(tab, now);
  return now;
}

async function open(tab: number, extent: Extent): Promise<boolean> {
  const settings = await settingsAtHand();
  if (await toggleReader(tab, extent, settings)) return true;
  try {
    await injectScript(tab, '/content-scripts/reader.js');
  } catch {
    return false;
  }
  return toggleReader(tab, extent, settings);
}

/** Puts into a tab what lets its reader point at the page. */
export function injectPicker(tab: number): Promise<void> {
  return injectScript(tab, '/picker.js');
}

/** Puts a tool into a tab where the reader is. */
export function injectTool(tab: number, tool: ToolName): Promise<void> {
  return injectScript(tab, `/${tool}.js`);
}
