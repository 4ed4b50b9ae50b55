import { render } from 'preact';
import { Reader } from '../../../components/Reader.tsx';
import css from '../../../components/styles/index.css?inline';
import { convertTexts } from '../../../utils/browser/messages.ts';
import { clean } from '../../../utils/clean.ts';
import { convertManuscript } from '../../../utils/convert/manuscript.ts';
import type { Script } from '../../../utils/convert/script.ts';
import type { Manuscript } from '../../../utils/manuscript.ts';
import { readPage } from '../../../utils/read/page.ts';
import { enterHistory } from './history.ts';
import { createHost } from './host.ts';
import { readMainText } from './main-text.ts';

/** Reads the page and shows its clean manuscript over it. Gives what closes it again and leaves no trace. */
export function openView(onClosed: () => void): () => void {
  const page = readPage(document, location.href);
  const manuscript = clean(page);
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
  document.documentElement.append(host);
  render(
    <Reader
      manuscript={manuscript}
      mainText={readMainText(page, manuscript)}
      pdf={document.contentType === 'application/pdf'}
      convert={convert}
      onClose={close}
    />,
    root,
  );
  return close;
}

/** The dictionaries lie in the background. */
function convert(manuscript: Manuscript, script: Script): Promise<Manuscript> {
  return convertManuscript(manuscript, (texts) => convertTexts(manuscript.writing, script, texts));
}
