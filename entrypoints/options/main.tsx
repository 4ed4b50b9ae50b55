import { render } from 'preact';
import { t } from '../../utils/browser/i18n.ts';
import { openPage } from '../../utils/browser/pages.ts';
import { loadSettings, saveSettings, watchSettings } from '../../utils/browser/settings.ts';
import { loadKeys, openShortcuts } from '../../utils/browser/shortcuts.ts';
import {
  hasPermission,
  removePermission,
  requestPermission,
  watchPermissions,
} from '../../utils/browser/site-access.ts';
import { SITES } from '../../utils/sites/index.ts';
import { OptionsPage } from './view/OptionsPage.tsx';

document.documentElement.lang = t('extension.language');
document.title = t('options.title');
const root = document.getElementById('root');

async function show(): Promise<void> {
  const [settings, keys] = await Promise.all([loadSettings(), loadKeys()]);
  if (!root) return;
  render(
    <OptionsPage
      settings={settings}
      keys={keys}
      onSave={saveSettings}
      onRequestPermission={requestPermission}
      onRemovePermission={removePermission}
      hasPermission={hasPermission}
      watchPermissions={watchPermissions}
      watchSettings={watchSettings}
      onShortcuts={openShortcuts}
      // Chromium tells of no permission that comes with a content script.
      revocable={import.meta.env.FIREFOX ? SITES.flatMap(({ hosts }) => hosts) : []}
      onPaste={() => openPage('paste')}
    />,
    root,
  );
}

show();
// Keys are changed on a page of the browser's own, which tells nobody.
addEventListener('focus', show);
