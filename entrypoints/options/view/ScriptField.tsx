import { SCRIPT_NAMES } from '../../../components/script-names.ts';
import { t } from '../../../utils/browser/i18n.ts';
import { SHOWN_SCRIPTS, type ShownScript } from '../../../utils/browser/settings.ts';

interface Props {
  script: ShownScript;
  onChange: (script: ShownScript) => void;
}

/** The script that a manuscript is first shown in. */
export function ScriptField({ script, onChange }: Props) {
  return (
    <section>
      <h2 id="script">{t('options.script')}</h2>
      <div role="radiogroup" aria-labelledby="script">
        {SHOWN_SCRIPTS.map((value) => (
          <label class="row" key={value}>
            <input type="radio" name="script" checked={value === script} onChange={() => onChange(value)} />
            {t(SCRIPT_NAMES[value].long)}
          </label>
        ))}
      </div>
    </section>
  );
}
