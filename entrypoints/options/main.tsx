import { render } from 'preact';
import { browser } from 'wxt/browser';
import { t } from '../../utils/browser/i18n.ts';
import { loadSettings, saveSettings } from '../../utils/browser/settings.ts';
import { openShortcuts } from '../../utils/browser/shortcuts.ts';
import { askForSite, giveBackSite } from '../../utils/browser/site-access.ts';
import { OptionsPage } from './view/OptionsPage.tsx';

document.documentElement.lang = browser.i18n.getUILanguage();
document.title = t('options.title');
const root = document.getElementById('root');

async function show(): Promise<void> {
  const settings = await loadSettings();
  if (!root) return;
  render(
    <OptionsPage
      settings={settings}
      onSave={saveSettings}
      onAsk={askForSite}
      onGiveBack={giveBackSite}
      onShortcuts={openShortcuts}
    />,
    root,
  );
}

show();
