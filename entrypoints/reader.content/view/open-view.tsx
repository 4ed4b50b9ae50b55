import { render } from 'preact';
import { type Cleaned, Reader } from '../../../components/Reader.tsx';
import css from '../../../components/styles/index.css?inline';
import { convertInBackground } from '../../../utils/browser/convert.ts';
import { exportOnDemand } from '../../../utils/browser/exporter.ts';
import { cleanPage, type Extent } from '../../../utils/browser/messages.ts';
import {
  DEFAULTS,
  loadSettings,
  type Settings,
  saveSettings,
  watchSettings,
} from '../../../utils/browser/settings.ts';
import { chooseRule } from '../../../utils/browser/site-rules.ts';
import type { Page } from '../../../utils/read/line.ts';
import { readPage } from '../../../utils/read/page.ts';
import { selectedRanges } from '../../../utils/read/selection.ts';
import { enterHistory } from './history.ts';
import { createHost } from './host.ts';
import { readMainText, takeAsDocument } from './main-text.ts';

/** A wait that is shorter needs no word. */
const PATIENCE = 150;

/**
 * Reads the page, or what is selected on it, and shows its clean manuscript over it. Gives what closes it again
 * and leaves no trace.
 */
export function openView(extent: Extent, onClosed: () => void): () => void {
  const ranges = extent === 'selection' ? selectedRanges(document.getSelection()) : [];
  let page: Page | null = null;
  const { scrollX, scrollY } = window;
  const { host, root } = createHost(css);
  let open = true;
  let cleaned: Cleaned = 'loading';
  let settings: Settings = DEFAULTS;

  const close = () => {
    if (!open) return;
    open = false;
    clearTimeout(waiting);
    stopWatching();
    render(null, root);
    host.remove();
    window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
    leaveHistory();
    onClosed();
  };
  const paint = () => {
    if (!open) return;
    if (!host.isConnected) document.documentElement.append(host);
    render(
      <Reader
        cleaned={cleaned}
        mainText={cleaned === 'loading' || page === null ? null : readMainText(page)}
        pdf={document.contentType === 'application/pdf'}
        convert={convertInBackground}
        exportFile={exportOnDemand}
        firstScript={settings.script}
        typography={settings.typography}
        onTypography={(typography) => {
          set({ ...settings, typography });
          // Where nothing can be kept, it holds for this view.
          saveSettings(settings).catch(() => {});
        }}
        onPrint={() => window.print()}
        onClose={close}
      />,
      root,
    );
  };
  const set = (changed: Settings) => {
    settings = changed;
    if (host.isConnected) paint();
  };
  const leaveHistory = enterHistory(close);
  const stopWatching = watchSettings(set);
  const waiting = setTimeout(paint, PATIENCE);
  const read = async () => {
    settings = await loadSettings().catch(() => DEFAULTS);
    page = readPage(document, location.href, { ranges, ruleOf: (url) => chooseRule(settings, url) });
    const manuscript = await cleanPage(page).catch(() => 'failed' as const);
    cleaned = manuscript !== 'failed' && ranges.length > 0 ? takeAsDocument(manuscript) : manuscript;
    clearTimeout(waiting);
    paint();
  };
  read();
  return close;
}
