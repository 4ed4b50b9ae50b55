import { t } from '../../../utils/browser/i18n.ts';
import { type Settings, SHOWN_SCRIPTS } from '../../../utils/browser/settings.ts';

interface Props {
  script: Settings['script'];
  onChange: (script: Settings['script']) => void;
}

const NAMES = {
  original: 'script.originalLong',
  hans: 'script.hansLong',
  tw: 'script.twLong',
  hk: 'script.hkLong',
} as const;

/** The script that a manuscript is first shown in. */
export function ScriptField({ script, onChange }: Props) {
  return (
    <section>
      <h2 id="script">{t('options.script')}</h2>
      <div role="radiogroup" aria-labelledby="script">
        {SHOWN_SCRIPTS.map((value) => (
          <label class="row" key={value}>
            <input type="radio" name="script" checked={value === script} onChange={() => onChange(value)} />
            {t(NAMES[value])}
          </label>
        ))}
      </div>
    </section>
  );
}
