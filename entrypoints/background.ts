import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { showVerdict } from '../utils/browser/action.ts';
import { listenInBackground } from '../utils/browser/messages.ts';
import { openReader } from '../utils/browser/reader.ts';

export default defineBackground(() => {
  browser.action.onClicked.addListener(({ id }) => {
    if (id !== undefined) openReader(id);
  });
  listenInBackground({
    onVerdict: showVerdict,
    onConversion: async () => {
      throw new Error('No converter');
    },
  });
});
