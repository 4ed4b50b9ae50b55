import { defineContentScript } from 'wxt/utils/define-content-script';
import { listenForToggle } from '../../utils/browser/messages.ts';
import { openView } from './view/open-view.tsx';

export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  main(context) {
    let close: (() => void) | null = null;
    listenForToggle((extent) => {
      if (close) close();
      else
        close = openView(extent, () => {
          close = null;
        });
    });
    context.onInvalidated(() => close?.());
  },
});
