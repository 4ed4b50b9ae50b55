import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendVerdict } from '../utils/browser/messages.ts';
import { judgePage } from '../utils/detect/page.ts';

/** A content script by the manifest; what WXT puts around its own kind would be an eighth of it, and is not needed. */
export default defineUnlistedScript(async () => {
  const tell = (fresh: boolean) => sendVerdict(judgePage(document).kind, fresh);
  // The browser clears the mark when the tab goes elsewhere; Back may bring the page without a new load.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) tell(false);
  });
  await tell(true);
});
