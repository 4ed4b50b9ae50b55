import { t } from '../../utils/browser/i18n.ts';
import type { Joining } from '../hooks/useJoining.ts';

interface Props extends Joining {
  /** Above the text, or below it, where what happens is read out. */
  place: 'head' | 'foot';
}

/** That the document has further pages, and the button that fetches them, stops that, or takes it back. */
export function NextPages({ place, sentence, progress, button, onClick }: Props) {
  return (
    <div class="pages" lang={t('extension.language')} data-busy={progress !== null || undefined}>
      <span role={place === 'foot' ? 'status' : undefined}>{sentence}</span>
      <button type="button" onClick={onClick}>
        {button}
      </button>
    </div>
  );
}
