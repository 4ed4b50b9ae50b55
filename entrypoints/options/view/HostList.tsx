import { useId, useRef, useState } from 'preact/hooks';
import { t } from '../../../utils/browser/i18n.ts';
import { hostOf } from '../../../utils/browser/site-settings.ts';

interface Props {
  title: string;
  hint: string;
  hosts: readonly string[];
  /** Those on which the browser gives no permission. */
  unpermitted: ReadonlySet<string>;
  /** Asks for the permission once more. */
  onRequestPermission: (host: string) => void;
  /** False where the reader gave no permission. */
  onAdd: (host: string) => Promise<boolean>;
  onRemove: (host: string) => void;
}

/** Sites by domain name, to which one can be added and from which each can be taken. */
export function HostList({ title, hint, hosts, unpermitted, onRequestPermission, onAdd, onRemove }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [error, setError] = useState<string | null>(null);
  const handleSubmit = async (event: SubmitEvent) => {
    event.preventDefault();
    const host = hostOf(field.current?.value.trim());
    if (host === null) {
      setError(t('options.noHost'));
      return;
    }
    const added = await onAdd(host);
    setError(added ? null : t('options.permissionRefused'));
    if (added && field.current) field.current.value = '';
  };
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p class="hint">{hint}</p>
      <ul class="hosts">
        {hosts.map((host) => (
          <li key={host}>
            {host}
            {unpermitted.has(host) && (
              <>
                <span class="hint">{t('options.permissionMissing')}</span>
                <button
                  type="button"
                  aria-label={t('options.givePermissionFor', [host])}
                  onClick={() => onRequestPermission(host)}
                >
                  {t('options.givePermission')}
                </button>
              </>
            )}
            <button type="button" aria-label={t('options.removeHost', [host])} onClick={() => onRemove(host)}>
              {t('options.remove')}
            </button>
          </li>
        ))}
      </ul>
      <form class="actions" onSubmit={handleSubmit}>
        <input ref={field} type="text" aria-label={t('options.host')} placeholder="example.com" />
        <button type="submit">{t('options.add')}</button>
      </form>
      <p class="error" role="alert">
        {error}
      </p>
    </section>
  );
}
