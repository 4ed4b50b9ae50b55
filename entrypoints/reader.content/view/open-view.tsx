import { render } from 'preact';
import { Reader } from '../../../components/Reader.tsx';
import css from '../../../components/styles/index.css?inline';
import { convertInBackground } from '../../../utils/browser/convert.ts';
import { cleanPage, type Extent } from '../../../utils/browser/messages.ts';
import type { Manuscript } from '../../../utils/manuscript.ts';
import { readPage } from '../../../utils/read/page.ts';
import { selectedRanges } from '../../../utils/read/selection.ts';
import { enterHistory } from './history.ts';
import { createHost } from './host.ts';
import { emptyManuscript, readMainText, takeAsDocument } from './main-text.ts';

/**
 * Reads the page, or what is selected on it, and shows its clean manuscript over it. Gives what closes it again
 * and leaves no trace.
 */
export function openView(extent: Extent, onClosed: () => void): () => void {
  const ranges = extent === 'selection' ? selectedRanges(document.getSelection()) : [];
  const page = readPage(document, location.href, { ranges });
  const { scrollX, scrollY } = window;
  const { host, root } = createHost(css);
  let open = true;
  const close = () => {
    if (!open) return;
    open = false;
    render(null, root);
    host.remove();
    window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
    leaveHistory();
    onClosed();
  };
  const leaveHistory = enterHistory(close);
  const show = (manuscript: Manuscript) => {
    if (!open) return;
    document.documentElement.append(host);
    render(
      <Reader
        manuscript={ranges.length > 0 ? takeAsDocument(manuscript) : manuscript}
        mainText={readMainText(page)}
        pdf={document.contentType === 'application/pdf'}
        convert={convertInBackground}
        onClose={close}
      />,
      root,
    );
  };
  // Where the background does not answer, the page's main text can still be read as it is.
  cleanPage(page).then(show, () => show(emptyManuscript(page)));
  return close;
}
