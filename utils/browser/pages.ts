import { browser } from 'wxt/browser';

/** Opens one of the extension's own pages in a new tab. */
export async function openPage(name: 'notice' | 'paste' | 'welcome'): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/${name}.html`) });
}

/** Says beside a tab that the browser lets no script into its page. */
export async function openNotice(tab: number): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/notice.html'), openerTabId: tab });
}
