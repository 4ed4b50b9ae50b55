import { useEffect, useRef } from 'preact/hooks';
import { t } from '../utils/browser/i18n.ts';
import { CloseButton } from './CloseButton.tsx';

interface Props {
  words: string;
  /** How many places there are, and at which the reader stands, from 0. */
  count: number;
  at: number;
  onWords: (words: string) => void;
  /** To the next place, or back. */
  onStep: (step: 1 | -1) => void;
  onClose: () => void;
}

/** Finds words in the text. */
export function FindBox({ words, count, at, onWords, onStep, onClose }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const handleKey = (event: KeyboardEvent) => {
    // While an input method is composing, Enter is its own.
    if (event.key !== 'Enter' || event.isComposing || event.target !== field.current) return;
    event.preventDefault();
    onStep(event.shiftKey ? -1 : 1);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is not known to every browser that is served
    <div class="find" role="search" aria-label={t('find.label')} onKeyDown={handleKey}>
      <input
        ref={field}
        type="text"
        value={words}
        placeholder={t('find.label')}
        aria-label={t('find.label')}
        onInput={({ currentTarget: { value } }) => onWords(value)}
      />
      <output>
        {words.trim() !== '' && (count === 0 ? t('find.none') : t('find.count', [at + 1, count]))}
      </output>
      <button
        type="button"
        class="button"
        title={t('find.previous')}
        aria-label={t('find.previous')}
        disabled={count === 0}
        onClick={() => onStep(-1)}
      >
        ↑
      </button>
      <button
        type="button"
        class="button"
        title={t('find.next')}
        aria-label={t('find.next')}
        disabled={count === 0}
        onClick={() => onStep(1)}
      >
        ↓
      </button>
      <CloseButton label={t('find.close')} onClose={onClose} />
    </div>
  );
}
