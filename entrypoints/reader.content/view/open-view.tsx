import { render } from 'preact';
import { guardView } from '../../../components/guard-view.ts';
import type { KeptEdits } from '../../../components/hooks/useHistory.ts';
import type { FurtherPages } from '../../../components/hooks/useJoining.ts';
import { type Cleaned, isDocument, Reader } from '../../../components/Reader.tsx';
import css from '../../../components/styles/index.css?inline';
import { hideNames } from '../../../components/styles/own-names.ts';
import { readOriginal, shownScript } from '../../../utils/browser/live-page.ts';
import {
  cleanPage,
  convertInBackground,
  type Extent,
  requestPicker,
  requestReport,
} from '../../../utils/browser/messages.ts';
import { compareOnDemand, exportOnDemand } from '../../../utils/browser/on-demand.ts';
import { type Settings, saveSettings, watchSettings } from '../../../utils/browser/settings.ts';
import { chooseRule } from '../../../utils/browser/site-rules.ts';
import { hostOf } from '../../../utils/browser/site-settings.ts';
import { recall } from '../../../utils/edit/history.ts';
import { readMainText, takeAsDocument } from '../../../utils/main-text.ts';
import type { Manuscript } from '../../../utils/manuscript.ts';
import { readOpenPage } from '../../../utils/read/open-page.ts';
import { findFurtherPages } from './further-pages.ts';
import { enterHistory } from './history.ts';
import { createHost } from './host.ts';
import { findSelected } from './selected.ts';
import { warmView } from './warm-view.tsx';
import { isDeafened, layWayOut } from './way-out.ts';

/** A wait that is shorter needs no word. */
const PATIENCE = 150;

/** The view over a page. */
export interface View {
  /** There is something to see by now. */
  isShown: () => boolean;
  /** Leaves no trace. */
  close: () => void;
}

/** Reads the page, or what is selected on it, and shows its clean manuscript over it, with the reader's `edits` of it. */
export function openView(extent: Extent, kept: Settings, edits: KeptEdits, onClosed: () => void): View {
  const { inside, ranges } =
    extent === 'selection' ? findSelected(document) : { inside: document, ranges: [] };
  const ruleOf = (url: string | null) => chooseRule(settings, url);
  let settings = kept;
  const readAndAsk = async () => {
    const page = readOriginal(ranges, () => readOpenPage(inside, location.href, { ranges, ruleOf }));
    return { page, cleaning: cleanPage(page).catch(() => 'failed' as const) };
  };
  // First of all: the view is made ready while the page is being cleaned.
  const asked = readAndAsk();
  const { scrollX, scrollY } = window;
  const listening = new AbortController();
  const { host, root } = createHost(hideNames(css), listening.signal);
  let open = true;
  let stopGuarding: (() => void) | null = null;
  let cleaned: Cleaned = 'loading';
  let mainText: Manuscript | null = null;
  let pages: FurtherPages | null = null;

  const close = () => {
    if (!open) return;
    open = false;
    clearTimeout(waiting);
    stopWatching();
    stopGuarding?.();
    listening.abort();
    render(null, root);
    host.remove();
    window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
    leaveHistory();
    onClosed();
  };
  const paint = () => {
    if (!open) return;
    const first = stopGuarding === null;
    if (first) {
      // What was there when the extension was updated; Firefox then lets nothing of it run.
      for (const orphan of document.getElementsByTagName(host.localName)) orphan.remove();
      document.documentElement.append(host);
      stopGuarding = guardView(host, close);
    }
    render(
      <Reader
        cleaned={cleaned}
        mainText={mainText}
        edits={edits}
        pages={pages}
        pdf={document.contentType === 'application/pdf'}
        convert={convertInBackground}
        compare={compareOnDemand}
        exportFile={exportOnDemand}
        firstScript={settings.script === 'original' ? (shownScript() ?? 'original') : settings.script}
        conversion={settings.conversion}
        taking={settings.taking}
        singleKeys={settings.singleKeys}
        typography={settings.typography}
        onTypography={(typography) => {
          set({ ...settings, typography });
          return saveSettings(settings);
        }}
        help={help}
        onPrint={() => window.print()}
        onClose={close}
      />,
      root,
    );
    const dialog = root.querySelector('dialog');
    if (first && dialog && isDeafened()) layWayOut(dialog, close, listening.signal);
  };
  const writeReport = async (text: boolean) => requestReport((await asked).page, text);
  const makeRule = () => {
    close();
    requestPicker();
  };
  const help = { writeReport, onMakeRule: hostOf(location.href) === null ? null : makeRule };
  const set = (changed: Settings) => {
    // What was set here comes back from where it is kept.
    if (JSON.stringify(changed) === JSON.stringify(settings)) return;
    settings = changed;
    if (stopGuarding !== null) paint();
  };
  const leaveHistory = enterHistory(close);
  const stopWatching = watchSettings(set);
  const waiting = setTimeout(paint, PATIENCE);
  const show = async () => {
    warmView();
    const { page, cleaning } = await asked;
    const manuscript = await cleaning;
    if (manuscript === 'failed') cleaned = manuscript;
    else cleaned = recall(edits.history, ranges.length > 0 ? takeAsDocument(manuscript) : manuscript);
    if (cleaned === 'failed') mainText = readMainText(page, 'mixed');
    else if (!isDocument(cleaned)) mainText = readMainText(page, cleaned.writing);
    clearTimeout(waiting);
    paint();
    if (ranges.length > 0) return;
    pages = await findFurtherPages(page, ruleOf).catch(() => null);
    if (pages !== null) paint();
  };
  show().catch(() => {
    cleaned = 'failed';
    clearTimeout(waiting);
    paint();
  });
  return { isShown: () => host.isConnected, close };
}
