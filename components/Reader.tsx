import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../utils/browser/i18n.ts';
import type { Manuscript } from '../utils/manuscript.ts';
import { CloseButton } from './CloseButton.tsx';
import { type EmptyReason, EmptyState } from './EmptyState.tsx';
import { useKeys } from './hooks/useKeys.ts';
import { Reading, type ReadingProps } from './Reading.tsx';

/** What became of the page: it is still being cleaned, it could not be, or here it is. */
export type Cleaned = 'loading' | 'failed' | Manuscript;

interface Props extends Omit<ReadingProps, 'manuscript'> {
  cleaned: Cleaned;
  /** The page's main text as it is, for a page with no speech; null where the page has none. */
  mainText: Manuscript | null;
  /** The tab shows a PDF file. */
  pdf: boolean;
}

/** The clean view: a modal dialog in the top layer. A click beside the sheet does not close it. */
export function Reader({ cleaned, mainText, pdf, ...reading }: Props) {
  const { typography, help, onClose } = reading;
  const dialog = useRef<HTMLDialogElement>(null);
  const [asItIs, setAsItIs] = useState(false);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Else the cross has the focus, with its ring, before anybody went there.
    element?.focus({ focusVisible: false });
    // Closing gives the focus back to where it was on the page.
    return () => element?.close();
  }, []);
  const shown = asItIs ? mainText : typeof cleaned === 'string' ? null : cleaned;
  const reason = asItIs ? null : whyEmpty(cleaned, pdf);
  const offer = mainText === null || pdf ? null : () => setAsItIs(true);
  const text = reason === null ? shown : null;
  useKeys(dialog, (event) => {
    // What is being read has layers of its own that it closes first.
    if (event.key !== 'Escape' || text !== null) return;
    event.preventDefault();
    onClose();
  });
  return (
    <dialog
      ref={dialog}
      tabIndex={-1}
      class="reader"
      // The page around it may be in another language.
      lang={t('extension.language')}
      aria-label={t('reader.label')}
      data-theme={typography.theme}
      // It may have been closed to be opened again on top.
      onClose={() => dialog.current?.open || onClose()}
    >
      {text !== null ? (
        <Reading manuscript={text} {...reading} pages={(!asItIs && reading.pages) || null} />
      ) : (
        <>
          <header class="bar">
            <div class="actions">
              <CloseButton label={t('reader.close')} onClose={onClose} />
            </div>
          </header>
          <EmptyState
            reason={reason ?? 'nothing'}
            onShowText={reason === 'loading' ? null : offer}
            help={help}
          />
        </>
      )}
    </dialog>
  );
}

/** Whether a manuscript is shown without more ado. */
export function isDocument({ kind, parts }: Manuscript): boolean {
  return kind !== 'other' && parts.some(({ blocks }) => blocks.length > 0);
}

/** Null where there is a manuscript to show. */
function whyEmpty(cleaned: Cleaned, pdf: boolean): EmptyReason | null {
  if (pdf) return 'pdf';
  if (cleaned === 'loading' || cleaned === 'failed') return cleaned;
  if (isDocument(cleaned)) return null;
  const { parts, findings } = cleaned;
  const hasText = parts.some(({ blocks }) => blocks.length > 0);
  if (findings.some((finding) => finding.kind === 'text-is-picture')) return 'pictures';
  return hasText ? 'noSpeech' : 'nothing';
}
