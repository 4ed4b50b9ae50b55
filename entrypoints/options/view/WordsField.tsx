import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../../utils/browser/i18n.ts';
import { readWordList, type WordFault } from '../../../utils/convert/word-list.ts';

interface Props {
  /** A line each. */
  words: readonly string[];
  onKeep: (words: readonly string[]) => void;
}

const FAULTS = {
  'no-word': 'choices.faultNoWord',
  'no-spelling': 'choices.faultNoSpelling',
  arrows: 'choices.faultArrows',
  script: 'choices.faultScript',
  long: 'choices.faultLong',
  twice: 'choices.faultTwice',
  many: 'choices.faultMany',
} as const satisfies Record<WordFault, string>;

const SCRIPTS = '@hans @tw @hk';
const EXAMPLE = ['范长江 → 范長江', '里耶', '软件 → 軟體 @tw', '软件 → 軟件 @hk'].join('\n');

/** The reader's own words as one list, a line each; a list with a wrong line is not taken. */
export function WordsField({ words, onKeep }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  const [error, setError] = useState<string | null>(null);
  const list = words.join('\n');
  // What was kept, or came from a file, takes the place of what stands in the box.
  useLayoutEffect(() => {
    if (box.current) box.current.value = list;
    setError(null);
  }, [list]);
  const handleSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const lines = (box.current?.value ?? '').split('\n');
    const [fault] = readWordList(lines).faults;
    setError(fault ? t('choices.fault', [fault.line, t(FAULTS[fault.reason], [SCRIPTS])]) : null);
    if (fault) box.current?.focus();
    else onKeep(lines.map((line) => line.trim()).filter((line) => line !== ''));
  };
  const takeExample = () => {
    if (box.current) box.current.value = EXAMPLE;
    box.current?.focus();
  };
  return (
    <form onSubmit={handleSubmit}>
      <h3 id="words">{t('choices.words')}</h3>
      <p class="hint" id="words-hint">
        {t('choices.wordsHint', [SCRIPTS])}
      </p>
      {words.length === 0 && (
        <div class="example">
          <p class="hint">{t('choices.wordsEmpty')}</p>
          <pre lang="zh">{EXAMPLE}</pre>
          <button type="button" onClick={takeExample}>
            {t('choices.wordsExample')}
          </button>
        </div>
      )}
      <textarea
        ref={box}
        rows={6}
        spellcheck={false}
        aria-labelledby="words"
        aria-describedby="words-hint words-error"
        aria-invalid={error !== null}
      />
      <p class="error" role="alert" id="words-error">
        {error}
      </p>
      <div class="actions">
        <button type="submit" class="primary">
          {t('choices.wordsKeep')}
        </button>
        <output>{words.length > 0 && t('choices.wordsCount', [words.length])}</output>
      </div>
    </form>
  );
}
