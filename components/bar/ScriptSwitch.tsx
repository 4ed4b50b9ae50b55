import { t } from '../../utils/browser/i18n.ts';
import { SHOWN_SCRIPTS, type ShownScript } from '../../utils/browser/settings.ts';
import { SCRIPT_NAMES } from '../script-names.ts';

interface Props {
  shown: ShownScript;
  onChange: (script: ShownScript) => void;
  /** A hand or the focus is on a choice, and may choose it next. */
  onApproach: (script: ShownScript) => void;
}

/** 原文 | 简 | 繁(台) | 繁(港); where the bar is too narrow for four buttons, a list to choose from. */
export function ScriptSwitch({ shown, onChange, onApproach }: Props) {
  const choose = (value: string) => {
    const script = SHOWN_SCRIPTS.find((known) => known === value);
    if (script) onChange(script);
  };
  return (
    <>
      <fieldset class="switch wide" aria-label={t('script.label')}>
        {SHOWN_SCRIPTS.map((script) => (
          <button
            key={script}
            type="button"
            aria-pressed={shown === script}
            title={t(SCRIPT_NAMES[script].long)}
            onPointerEnter={() => onApproach(script)}
            onFocus={() => onApproach(script)}
            onClick={() => onChange(script)}
          >
            {t(SCRIPT_NAMES[script].short)}
          </button>
        ))}
      </fieldset>
      <select
        class="narrow"
        aria-label={t('script.label')}
        value={shown}
        onChange={({ currentTarget: { value } }) => choose(value)}
      >
        {SHOWN_SCRIPTS.map((script) => (
          <option key={script} value={script}>
            {t(SCRIPT_NAMES[script].short)}
          </option>
        ))}
      </select>
    </>
  );
}
