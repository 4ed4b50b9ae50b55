import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../../utils/browser/i18n.ts';
import type { OwnRule } from '../../../utils/browser/site-settings.ts';
import { RuleForm } from './RuleForm.tsx';

interface Props {
  rules: readonly OwnRule[];
  onChange: (rules: readonly OwnRule[]) => void;
}

/** The reader's own rules, one a site. */
export function OwnRules({ rules, onChange }: Props) {
  /** Host of the rule in the form; '' is a new one, null no form. */
  const [edited, setEdited] = useState<string | null>(null);
  const section = useRef<HTMLElement>(null);
  const without = (host: string) => rules.filter((rule) => rule.host !== host);
  const keep = (rule: OwnRule) => {
    onChange([...without(rule.host).filter(({ host }) => host !== edited), rule]);
    setEdited(null);
  };
  const remove = (host: string) => {
    onChange(without(host));
    section.current?.querySelector<HTMLElement>('.new-rule, form input')?.focus();
  };
  const before = useRef(edited);
  useEffect(() => {
    // The form gave way to the button.
    if (before.current !== null && edited === null)
      section.current?.querySelector<HTMLElement>('.new-rule')?.focus();
    before.current = edited;
  }, [edited]);
  return (
    <section ref={section} aria-labelledby="rules">
      <h2 id="rules">{t('options.rules')}</h2>
      <p class="hint">{t('options.rulesHint')}</p>
      <ul class="hosts">
        {rules.map(({ host }) => (
          <li key={host}>
            {host}
            <button type="button" aria-label={t('options.editRule', [host])} onClick={() => setEdited(host)}>
              {t('options.edit')}
            </button>
            <button type="button" aria-label={t('options.removeRule', [host])} onClick={() => remove(host)}>
              {t('options.remove')}
            </button>
          </li>
        ))}
      </ul>
      {edited === null ? (
        <button type="button" class="new-rule" onClick={() => setEdited('')}>
          {t('options.newRule')}
        </button>
      ) : (
        <RuleForm
          key={edited}
          rule={rules.find(({ host }) => host === edited) ?? null}
          onKeep={keep}
          onCancel={() => setEdited(null)}
        />
      )}
    </section>
  );
}
