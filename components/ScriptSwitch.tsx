import { t } from '../utils/browser/i18n.ts';
import type { Script } from '../utils/convert/script.ts';

/** The page's own writing, or a script to convert to. */
export type ShownScript = 'original' | Script;

interface Props {
  shown: ShownScript;
  onChange: (script: ShownScript) => void;
  /** A hand or the focus is on a choice, and may choose it next. */
  onApproach: (script: ShownScript) => void;
}

const CHOICES = [
  { script: 'original', short: 'script.original', long: 'script.originalLong' },
  { script: 'hans', short: 'script.hans', long: 'script.hansLong' },
  { script: 'tw', short: 'script.tw', long: 'script.twLong' },
  { script: 'hk', short: 'script.hk', long: 'script.hkLong' },
] as const;

/** 原文 | 简 | 繁(台) | 繁(港); where the bar is too narrow for four buttons, a list to choose from. */
export function ScriptSwitch({ shown, onChange, onApproach }: Props) {
  const choose = (value: string) => {
    const choice = CHOICES.find(({ script }) => script === value);
    if (choice) onChange(choice.script);
  };
  return (
    <>
      <fieldset class="switch wide" aria-label={t('script.label')}>
        {CHOICES.map(({ script, short, long }) => (
          <button
            key={script}
            type="button"
            aria-pressed={shown === script}
            title={t(long)}
            onPointerEnter={() => onApproach(script)}
            onFocus={() => onApproach(script)}
            onClick={() => onChange(script)}
          >
            {t(short)}
          </button>
        ))}
      </fieldset>
      <select
        class="narrow"
        aria-label={t('script.label')}
        value={shown}
        onChange={({ currentTarget: { value } }) => choose(value)}
      >
        {CHOICES.map(({ script, short }) => (
          <option key={script} value={script}>
            {t(short)}
          </option>
        ))}
      </select>
    </>
  );
}
