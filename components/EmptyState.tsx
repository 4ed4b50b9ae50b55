import { t } from '../utils/browser/i18n.ts';
import { type Help, PageHelp } from './details/PageHelp.tsx';
import { useToast } from './hooks/useToast.ts';
import { Toast } from './Toast.tsx';

/** Why there is no manuscript to show. */
export type EmptyReason = 'loading' | 'failed' | 'noSpeech' | 'nothing' | 'pictures' | 'pdf';

interface Props {
  reason: EmptyReason;
  /** Shows the page's main text as it is; null where there is none. */
  onShowText: (() => void) | null;
  help: Help;
}

const SENTENCES = {
  loading: 'empty.loading',
  failed: 'empty.failed',
  noSpeech: 'empty.noSpeech',
  nothing: 'empty.nothing',
  pictures: 'empty.pictures',
  pdf: 'empty.pdf',
} as const satisfies Record<EmptyReason, string>;

/** One plain sentence, and the page's own text where it has some. */
export function EmptyState({ reason, onShowText, help }: Props) {
  const [toast, say] = useToast();
  return (
    <div class="empty" aria-busy={reason === 'loading' || undefined}>
      <p role="status">{t(SENTENCES[reason])}</p>
      {onShowText !== null && (
        <>
          <p>{t(reason === 'pictures' ? 'empty.picturesHint' : 'empty.noSpeechHint')}</p>
          <button type="button" class="button" onClick={onShowText}>
            {t('empty.showText')}
          </button>
        </>
      )}
      {reason !== 'loading' && (
        <>
          <PageHelp heading="h2" help={help} say={say} />
          <Toast toast={toast} />
        </>
      )}
    </div>
  );
}
