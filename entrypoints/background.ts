import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { showVerdict } from '../utils/browser/action.ts';
import { addMenus, listenToMenus } from '../utils/browser/menus.ts';
import { listenInBackground } from '../utils/browser/messages.ts';
import { openPage } from '../utils/browser/pages.ts';
import { injectExporter, openReader } from '../utils/browser/reader.ts';
import { clean } from '../utils/clean.ts';
import { loadConverter } from '../utils/convert/opencc.ts';

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    addMenus();
    if (reason === 'install') openPage('welcome');
  });
  browser.action.onClicked.addListener(({ id }) => {
    if (id !== undefined) openReader(id);
  });
  listenToMenus({ onRead: openReader, onPaste: () => openPage('paste') });
  listenInBackground({
    onVerdict: showVerdict,
    onCleaning: clean,
    onExporterWanted: injectExporter,
    onConversion: async ({ from, to, texts }) => {
      const convert = await loadConverter(from, to);
      return texts.map(convert);
    },
  });
});
