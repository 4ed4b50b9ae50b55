import { t } from '../../../utils/browser/i18n.ts';

interface Props {
  host: string;
  /** Asks for the permission once more. */
  onRequestPermission: (host: string) => void;
}

/** Beside a site on which the browser gives no permission. */
export function MissingPermission({ host, onRequestPermission }: Props) {
  return (
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
  );
}
