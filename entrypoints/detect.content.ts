import { defineContentScript } from 'wxt/utils/define-content-script';
import { sendVerdict } from '../utils/browser/messages.ts';
import { judgePage } from '../utils/detect/page.ts';

export default defineContentScript({
  // Filled in by wxt.config.ts: the script need not carry the list of sites it runs on.
  matches: [],
  noScriptStartedPostMessage: true,
  async main(context) {
    const tell = (fresh: boolean) => sendVerdict(judgePage(document).kind, fresh);
    // The browser clears the mark when the tab goes elsewhere; Back may bring the page without a new load.
    context.addEventListener(window, 'pageshow', ({ persisted }) => {
      if (persisted) tell(false);
    });
    await tell(true);
  },
});
