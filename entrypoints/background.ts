import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { showTurned } from '../utils/browser/action.ts';
import { choicesOf } from '../utils/browser/conversion-settings.ts';
import { readAsset } from '../utils/browser/dictionary.ts';
import { readLink } from '../utils/browser/link.ts';
import { addMenus, listenToKeys, listenToMenus } from '../utils/browser/menus.ts';
import { listenInBackground } from '../utils/browser/messages.ts';
import { openPage } from '../utils/browser/pages.ts';
import { injectPicker, injectTool, openReader } from '../utils/browser/reader.ts';
import { reportOn } from '../utils/browser/report.ts';
import { loadSettings, watchSettings } from '../utils/browser/settings.ts';
import { watchPermissions } from '../utils/browser/site-access.ts';
import { followSites, heedVerdict } from '../utils/browser/sites.ts';
import { turnPage } from '../utils/browser/turn.ts';
import { warmPipeline } from '../utils/browser/warm.ts';
import { clean } from '../utils/clean.ts';
import { convertTo, heedChoices } from '../utils/convert/convert-to.ts';
import { convertJoined } from '../utils/convert/joined.ts';
import { createConversions } from '../utils/convert/load.ts';

export default defineBackground(() => {
  const { convert } = createConversions(readAsset);
  const loadChoices = async () => choicesOf((await loadSettings()).conversion);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    addMenus();
    if (reason === 'install') openPage('welcome');
    // An update forgets which scripts were registered.
    followSites();
  });
  watchSettings(followSites);
  watchPermissions(followSites);
  browser.action.onClicked.addListener(({ id }) => {
    if (id !== undefined) openReader(id);
  });
  listenToMenus({
    onRead: openReader,
    onTurn: turnPage,
    onLink: async (url, page, tab) => {
      if (!(await readLink(url, page, tab))) await openPage('notice');
    },
    onPaste: () => openPage('paste'),
  });
  listenToKeys(turnPage);
  listenInBackground({
    onVerdict: (verdict, tab, url) => {
      heedVerdict(verdict, tab, url);
      if (verdict.kind === 'speech') warmPipeline();
    },
    onCleaning: (page) => {
      warmPipeline();
      return clean(page);
    },
    onReportWanted: reportOn,
    onToolWanted: injectTool,
    onConversion: async ({ from, to, joined }) =>
      convertJoined(heedChoices(convert, await loadChoices()))(from, to, joined),
    onScriptWanted: async ({ manuscript, script }) =>
      convertTo(manuscript, script, convert, await loadChoices()),
    onReaderWanted: openReader,
    onPickerWanted: injectPicker,
    onTurned: showTurned,
  });
});
