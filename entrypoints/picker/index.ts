import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hostOf } from '../../utils/browser/site-settings.ts';
import { startPicking } from './view/start.tsx';

/** What the extension's scripts in a page share; the page's own scripts live in another world. */
const shared: typeof globalThis & { jinggaoPicking?: boolean } = globalThis;

export default defineUnlistedScript(() => {
  const host = hostOf(location.href);
  if (host === null || shared.jinggaoPicking) return;
  shared.jinggaoPicking = true;
  startPicking(host, () => {
    shared.jinggaoPicking = false;
  });
});
