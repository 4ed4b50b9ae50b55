import { useId, useRef, useState } from 'preact/hooks';
import { t } from '../../../utils/browser/i18n.ts';
import { hostOf } from '../../../utils/browser/site-settings.ts';
import { MissingPermission } from './MissingPermission.tsx';

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
    const added = host !== null && (await onAdd(host));
    setError(added ? null : t(host === null ? 'options.noHost' : 'options.permissionRefused'));
    if (added && field.current) field.current.value = '';
    field.current?.focus();
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
              <MissingPermission host={host} onRequestPermission={onRequestPermission} />
            )}
            <button
              type="button"
              aria-label={t('options.removeHost', [host])}
              onClick={() => {
                onRemove(host);
                field.current?.focus();
              }}
            >
              {t('options.remove')}
            </button>
          </li>
        ))}
      </ul>
      <form class="actions" onSubmit={handleSubmit}>
        <input
          ref={field}
          type="text"
          aria-label={t('options.host')}
          aria-describedby={`${id}error`}
          aria-invalid={error !== null}
          placeholder="example.com"
        />
        <button type="submit">{t('options.add')}</button>
      </form>
      <p class="error" role="alert" id={`${id}error`}>
        {error}
      </p>
    </section>
  );
}
