import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { showVerdict } from '../utils/browser/action.ts';
import { listenInBackground } from '../utils/browser/messages.ts';
import { openReader } from '../utils/browser/reader.ts';
import { clean } from '../utils/clean.ts';
import { loadConverter } from '../utils/convert/opencc.ts';

export default defineBackground(() => {
  browser.action.onClicked.addListener(({ id }) => {
    if (id !== undefined) openReader(id);
  });
  listenInBackground({
    onVerdict: showVerdict,
    onCleaning: clean,
    onConversion: async ({ from, to, texts }) => {
      const convert = await loadConverter(from, to);
      return texts.map(convert);
    },
  });
});
