import { render } from 'preact';
import { browser } from 'wxt/browser';
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

async function show(): Promise<void> {
  const [manuscript, keys] = await Promise.all([cleanPage(readText(SAMPLE)), loadKeys()]);
  if (!root) return;
  render(
    <WelcomePage
      sample={SAMPLE}
      manuscript={manuscript}
      shortcut={keys?.read ?? ''}
      turnShortcut={keys?.turn ?? ''}
      onPaste={() => openPage('paste')}
      onOptions={() => browser.runtime.openOptionsPage()}
    />,
    root,
  );
}

show();
