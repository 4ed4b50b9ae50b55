import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../../utils/browser/i18n.ts';
import { hostOf, type OwnRule, readRules } from '../../../utils/browser/site-settings.ts';

interface Props {
  /** Null for a new rule. */
  rule: OwnRule | null;
  onKeep: (rule: OwnRule) => void;
  onCancel: () => void;
}

type Field = 'host' | 'container' | 'drop' | 'phrases';

/** What is wrong, and in which field. */
interface Fault {
  field: Field;
  message: string;
}

/** One rule: where the text is, and what is dropped, a selector or a phrase a line. */
export function RuleForm({ rule, onKeep, onCancel }: Props) {
  const frame = useRef<HTMLFormElement>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const fieldOf = (name: Field) => frame.current?.querySelector<HTMLElement>(`[name=${name}]`);
  useEffect(() => fieldOf('host')?.focus(), []);
  const refuse = (field: Field, message: string) => {
    setFault({ field, message });
    fieldOf(field)?.focus();
  };
  const describe = (name: Field) => ({
    name,
    'aria-invalid': fault?.field === name,
    'aria-describedby': fault?.field === name ? 'rule-error' : undefined,
  });
  const handleSubmit = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const container = String(form.get('container') ?? '').trim();
    const drop = linesOf(form.get('drop'));
    const wrong = drop.find((selector) => selector !== '' && !isSelector(selector));
    const host = hostOf(String(form.get('host') ?? '').trim());
    const [kept] = readRules([{ host, container, drop, phrases: linesOf(form.get('phrases')) }]);
    if (host === null) refuse('host', t('options.noHost'));
    else if (container !== '' && !isSelector(container))
      refuse('container', t('options.noSelector', [container]));
    else if (wrong !== undefined) refuse('drop', t('options.noSelector', [wrong]));
    else if (kept === undefined) refuse('container', t('options.emptyRule'));
    else onKeep(kept);
  };
  return (
    <form ref={frame} class="rule" onSubmit={handleSubmit}>
      <label>
        {t('options.host')}
        <input type="text" {...describe('host')} defaultValue={rule?.host ?? ''} placeholder="example.com" />
      </label>
      <label>
        {t('options.container')}
        <input
          type="text"
          {...describe('container')}
          defaultValue={rule?.container ?? ''}
          placeholder="#content"
        />
      </label>
      <label>
        {t('options.drop')}
        <textarea {...describe('drop')} rows={4} defaultValue={rule?.drop.join('\n') ?? ''} />
      </label>
      <label>
        {t('options.phrases')}
        <textarea {...describe('phrases')} rows={4} defaultValue={rule?.phrases.join('\n') ?? ''} />
      </label>
      <p class="error" role="alert" id="rule-error">
        {fault?.message}
      </p>
      <div class="actions">
        <button type="submit" class="primary">
          {t('options.keep')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('options.cancel')}
        </button>
      </div>
    </form>
  );
}

function linesOf(value: FormDataEntryValue | null): string[] {
  return String(value ?? '').split('\n');
}

function isSelector(selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
}
