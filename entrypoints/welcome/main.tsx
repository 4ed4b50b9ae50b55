import { render } from 'preact';
import { browser } from 'wxt/browser';
import { findButton } from '../../utils/browser/action.ts';
import { t } from '../../utils/browser/i18n.ts';
import { cleanPage } from '../../utils/browser/messages.ts';
import { openPage } from '../../utils/browser/pages.ts';
import { loadKeys } from '../../utils/browser/shortcuts.ts';
import { readText } from '../../utils/read/text.ts';
import { SAMPLE } from './view/sample.ts';
import { type CleanedSample, WelcomePage } from './view/WelcomePage.tsx';

document.documentElement.lang = t('extension.language');
document.title = t('welcome.title');
const root = document.getElementById('root');

let cleaned: CleanedSample = 'loading';

async function show(): Promise<void> {
  const [keys, button] = await Promise.all([loadKeys(), findButton()]);
  if (!root) return;
  render(
    <WelcomePage
      sample={SAMPLE}
      cleaned={cleaned}
      button={button}
      shortcut={keys?.read ?? ''}
      turnShortcut={keys?.turn ?? ''}
      onPaste={() => openPage('paste')}
      onOptions={() => browser.runtime.openOptionsPage()}
    />,
    root,
  );
}

// The page says how to call the view, whatever becomes of the sample: the background may only just be starting.
show();
cleanPage(readText(SAMPLE))
  .catch(() => 'failed' as const)
  .then((result) => {
    cleaned = result;
    return show();
  });
// The button is pinned in the browser's own menu, which tells nobody.
addEventListener('focus', show);
