import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../utils/browser/i18n.ts';
import type { Manuscript } from '../utils/manuscript.ts';
import { CloseButton } from './CloseButton.tsx';
import { type EmptyReason, EmptyState } from './EmptyState.tsx';
import { Reading } from './Reading.tsx';
import type { Convert } from './useScript.ts';

interface Props {
  manuscript: Manuscript;
  /** The page's main text as it is, for a page with no speech; null where the page has none. */
  mainText: Manuscript | null;
  /** The tab shows a PDF file. */
  pdf: boolean;
  convert: Convert;
  onClose: () => void;
}

/** The clean view: a modal dialog in the top layer. A click beside the sheet does not close it. */
export function Reader({ manuscript, mainText, pdf, convert, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [asItIs, setAsItIs] = useState(false);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Closing gives the focus back to where it was on the page.
    return () => element?.close();
  }, []);
  const shown = asItIs ? mainText : manuscript;
  const reason = asItIs ? null : whyEmpty(manuscript, pdf);
  const offer = mainText === null || pdf ? null : () => setAsItIs(true);
  const handleEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  };
  return (
    <dialog
      ref={dialog}
      class="reader"
      aria-label={t('reader.label')}
      onKeyDown={handleEscape}
      onClose={onClose}
    >
      {reason === null && shown !== null ? (
        <Reading manuscript={shown} convert={convert} onClose={onClose} />
      ) : (
        <>
          <header class="bar">
            <div class="actions">
              <CloseButton label={t('reader.close')} onClose={onClose} />
            </div>
          </header>
          <EmptyState reason={reason ?? 'nothing'} onShowText={offer} />
        </>
      )}
    </dialog>
  );
}

/** Null where there is a manuscript to show. */
function whyEmpty({ kind, parts, findings }: Manuscript, pdf: boolean): EmptyReason | null {
  if (pdf) return 'pdf';
  const hasText = parts.some(({ blocks }) => blocks.length > 0);
  if (kind !== 'other' && hasText) return null;
  if (findings.some((finding) => finding.kind === 'text-is-picture')) return 'pictures';
  return hasText ? 'noSpeech' : 'nothing';
}
