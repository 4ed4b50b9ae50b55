import { defineContentScript } from 'wxt/utils/define-content-script';
import type { KeptEdits } from '../../components/hooks/useHistory.ts';
import { listenForToggle } from '../../utils/browser/messages.ts';
import { readSettings } from '../../utils/browser/settings.ts';
import { openView, type View } from './view/open-view.tsx';

export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  main(context) {
    let view: View | null = null;
    const edits: KeptEdits = { history: null, joined: null };
    listenForToggle((extent, settings) => {
      // A second click while it is still opening is haste: it is wanted open.
      if (view !== null) {
        if (view.isShown()) view.close();
        return;
      }
      view = openView(extent, readSettings(settings), edits, () => {
        view = null;
      });
    });
    context.onInvalidated(() => view?.close());
  },
});
