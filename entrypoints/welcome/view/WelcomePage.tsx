import type { ButtonPlace } from '../../../utils/browser/action.ts';
import { t } from '../../../utils/browser/i18n.ts';
import type { Manuscript } from '../../../utils/manuscript.ts';
import { SampleSheet } from './SampleSheet.tsx';

/** What became of the sample, as far as is known. */
export type CleanedSample = 'loading' | 'failed' | Manuscript;

interface Props {
  /** A page as its site serves it, and what the pipeline makes of it. */
  sample: string;
  cleaned: CleanedSample;
  button: ButtonPlace;
  /** As the browser has it; '' where none is set. */
  shortcut: string;
  /** The same for what turns a page into the other script. */
  turnShortcut: string;
  onPaste: () => void;
  onOptions: () => void;
}

/** The first page a new user sees: what it does, shown on a sample, and how to call it. */
export function WelcomePage(props: Props) {
  const { sample, cleaned, button, turnShortcut, onPaste, onOptions } = props;
  return (
    <main class="page wide">
      <h1>{t('welcome.title')}</h1>
      <ol class="lines">
        <li>{t('welcome.what')}</li>
        <li>{sayHow(props)}</li>
        <li>{t('welcome.local')}</li>
      </ol>
      {button === 'hidden' && <p>{t('welcome.pin')}</p>}
      <div class="sample">
        <section aria-labelledby="before">
          <h2 id="before">{t('welcome.before')}</h2>
          <pre lang="zh-Hans">{sample}</pre>
        </section>
        <section aria-labelledby="after">
          <h2 id="after">{t('welcome.after')}</h2>
          {typeof cleaned === 'string' ? (
            <p role="status">{t(cleaned === 'loading' ? 'empty.loading' : 'empty.failed')}</p>
          ) : (
            <SampleSheet manuscript={cleaned} />
          )}
        </section>
      </div>
      {button !== 'menu' && (
        <p>{turnShortcut === '' ? t('welcome.turnByMenu') : t('welcome.turn', [turnShortcut])}</p>
      )}
      <div class="actions">
        <button type="button" class="primary" onClick={onPaste}>
          {t('welcome.paste')}
        </button>
        <button type="button" onClick={onOptions}>
          {t('welcome.options')}
        </button>
      </div>
    </main>
  );
}

function sayHow({ button, shortcut }: Props): string {
  if (button === 'menu') return t('welcome.howOnPhone');
  return shortcut === '' ? t('welcome.howByClick') : t('welcome.how', [shortcut]);
}
