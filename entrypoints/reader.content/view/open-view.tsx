import { render } from 'preact';
import { Reader } from '../../../components/Reader.tsx';
import css from '../../../components/styles/index.css?inline';
import { cleanPage, convertTexts } from '../../../utils/browser/messages.ts';
import { convertManuscript } from '../../../utils/convert/manuscript.ts';
import type { Script } from '../../../utils/convert/script.ts';
import type { Manuscript } from '../../../utils/manuscript.ts';
import { readPage } from '../../../utils/read/page.ts';
import { enterHistory } from './history.ts';
import { createHost } from './host.ts';
import { emptyManuscript, readMainText } from './main-text.ts';

/** Reads the page and shows its clean manuscript over it. Gives what closes it again and leaves no trace. */
export function openView(onClosed: () => void): () => void {
  const page = readPage(document, location.href);
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
        manuscript={manuscript}
        mainText={readMainText(page)}
        pdf={document.contentType === 'application/pdf'}
        convert={convert}
        onClose={close}
      />,
      root,
    );
  };
  // Where the background does not answer, the page's main text can still be read as it is.
  cleanPage(page).then(show, () => show(emptyManuscript(page)));
  return close;
}

/** The dictionaries lie in the background. */
function convert(manuscript: Manuscript, script: Script): Promise<Manuscript> {
  return convertManuscript(manuscript, (texts) => convertTexts(manuscript.writing, script, texts));
}
