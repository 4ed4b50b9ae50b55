import { useState } from 'preact/hooks';
import { t } from '../../../utils/browser/i18n.ts';
import { hostOf, type OwnRule, readRules } from '../../../utils/browser/site-settings.ts';

interface Props {
  /** Null for a new rule. */
  rule: OwnRule | null;
  onKeep: (rule: OwnRule) => void;
  onCancel: () => void;
}

/** One rule: where the text is, and what is dropped, a selector or a phrase a line. */
export function RuleForm({ rule, onKeep, onCancel }: Props) {
  const [error, setError] = useState<string | null>(null);
  const handleSubmit = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const container = String(form.get('container') ?? '').trim();
    const drop = linesOf(form.get('drop'));
    const wrong = [container, ...drop].find((selector) => selector !== '' && !isSelector(selector));
    const host = hostOf(String(form.get('host') ?? '').trim());
    const [kept] = readRules([{ host, container, drop, phrases: linesOf(form.get('phrases')) }]);
    if (host === null) setError(t('options.noHost'));
    else if (wrong !== undefined) setError(t('options.noSelector', [wrong]));
    else if (kept === undefined) setError(t('options.emptyRule'));
    else onKeep(kept);
  };
  return (
    <form class="rule" onSubmit={handleSubmit}>
      <label>
        {t('options.host')}
        <input type="text" name="host" defaultValue={rule?.host ?? ''} placeholder="example.com" />
      </label>
      <label>
        {t('options.container')}
        <input type="text" name="container" defaultValue={rule?.container ?? ''} placeholder="#content" />
      </label>
      <label>
        {t('options.drop')}
        <textarea name="drop" rows={4} defaultValue={rule?.drop.join('\n') ?? ''} />
      </label>
      <label>
        {t('options.phrases')}
        <textarea name="phrases" rows={4} defaultValue={rule?.phrases.join('\n') ?? ''} />
      </label>
      <p class="error" role="alert">
        {error}
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
