import { browser } from 'wxt/browser';

/** Opens one of the extension's own pages in a new tab. */
export async function openPage(name: 'notice' | 'paste' | 'welcome'): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/${name}.html`) });
}
