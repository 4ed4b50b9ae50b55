import { render } from 'preact';
import { browser } from 'wxt/browser';
import { t } from '../../utils/browser/i18n.ts';
import { cleanPage } from '../../utils/browser/messages.ts';
import { openPage } from '../../utils/browser/pages.ts';
import { readText } from '../../utils/read/text.ts';
import { SAMPLE } from './view/sample.ts';
import { WelcomePage } from './view/WelcomePage.tsx';

document.documentElement.lang = browser.i18n.getUILanguage();
document.title = t('welcome.title');
const root = document.getElementById('root');

async function show(): Promise<void> {
  const [manuscript, commands] = await Promise.all([cleanPage(readText(SAMPLE)), getCommands()]);
  const keyOf = (command: string) => commands.find(({ name }) => name === command)?.shortcut ?? '';
  if (!root) return;
  render(
    <WelcomePage
      sample={SAMPLE}
      manuscript={manuscript}
      shortcut={keyOf('_execute_action')}
      turnShortcut={keyOf('turn-page')}
      onPaste={() => openPage('paste')}
      onOptions={() => browser.runtime.openOptionsPage()}
    />,
    root,
  );
}

/** Firefox for Android has no keys, and says so by having no list of them. */
async function getCommands() {
  return 'commands' in browser ? browser.commands.getAll() : [];
}

show();
