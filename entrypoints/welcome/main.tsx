import { render } from 'preact';
import { browser } from 'wxt/browser';
import { findButton } from '../../utils/browser/action.ts';
import { t } from '../../utils/browser/i18n.ts';
import { cleanPage } from '../../utils/browser/messages.ts';
import { openPage } from '../../utils/browser/pages.ts';
import { loadKeys } from '../../utils/browser/shortcuts.ts';
import { readText } from '../../utils/read/text.ts';
import { SAMPLE } from './view/sample.ts';
import { WelcomePage } from './view/WelcomePage.tsx';

document.documentElement.lang = t('extension.language');
document.title = t('welcome.title');
const root = document.getElementById('root');

const cleaning = cleanPage(readText(SAMPLE));

async function show(): Promise<void> {
  const [manuscript, keys, button] = await Promise.all([cleaning, loadKeys(), findButton()]);
  if (!root) return;
  render(
    <WelcomePage
      sample={SAMPLE}
      manuscript={manuscript}
      button={button}
      shortcut={keys?.read ?? ''}
      turnShortcut={keys?.turn ?? ''}
      onPaste={() => openPage('paste')}
      onOptions={() => browser.runtime.openOptionsPage()}
    />,
    root,
  );
}

show();
// The button is pinned in the browser's own menu, which tells nobody.
addEventListener('focus', show);
