import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideTurnedPage } from '../utils/browser/live-page.ts';
import { convertJoined, listenForTurn, reportTurned } from '../utils/browser/messages.ts';
import { createTurning } from '../utils/live/turning.ts';

export default defineUnlistedScript(() => {
  const turning = createTurning(document, convertJoined);
  if (!provideTurnedPage(turning)) return;
  let wasMarked = false;
  listenForTurn(async (options, marked) => {
    if (turning.shown() === null) wasMarked = marked;
    await reportTurned(await turning.turn(options), wasMarked);
  });
  // The browser clears the badge when the tab goes elsewhere; Back may bring the page as it was left.
  addEventListener('pageshow', ({ persisted }) => {
    const shown = turning.shown();
    if (persisted && shown !== null) reportTurned(shown, wasMarked);
  });
});
