import { useRef, useState } from 'preact/hooks';
import { download } from '../../../components/download.ts';
import { t } from '../../../utils/browser/i18n.ts';
import { DEFAULTS, type Settings } from '../../../utils/browser/settings.ts';
import { type Refusal, readSettingsFile, writeSettingsFile } from '../../../utils/browser/settings-file.ts';
import type { ExportedFile } from '../../../utils/write/export-file.ts';

interface Props {
  settings: Settings;
  onImport: (settings: Settings) => void;
}

const REFUSALS = {
  json: 'options.refusedJson',
  foreign: 'options.refusedForeign',
  newer: 'options.refusedNewer',
  invalid: 'options.refusedInvalid',
} as const satisfies Record<Refusal, string>;

/** All settings as one file, out and in. A file that is refused changes nothing. */
export function Backup({ settings, onImport }: Props) {
  const file = useRef<HTMLInputElement>(null);
  const [message, setMessage] = useState('');
  const take = async (input: HTMLInputElement) => {
    const text = await input.files?.[0]?.text();
    // The same file may be chosen again once it is mended.
    input.value = '';
    if (text === undefined) return;
    const result = readSettingsFile(text);
    if ('settings' in result) onImport(result.settings);
    setMessage('settings' in result ? t('options.imported') : t(REFUSALS[result.refusal], [result.place]));
  };
  const reset = () => {
    onImport(DEFAULTS);
    setMessage(t('options.resetDone'));
  };
  return (
    <section>
      <h2>{t('options.backup')}</h2>
      <p class="hint">{t('options.backupHint')}</p>
      <div class="actions">
        <button type="button" onClick={() => download(fileOf(settings), document.body)}>
          {t('options.export')}
        </button>
        <button type="button" onClick={() => file.current?.click()}>
          {t('options.import')}
        </button>
        <button type="button" onClick={reset}>
          {t('options.reset')}
        </button>
        <input
          ref={file}
          type="file"
          hidden
          aria-label={t('options.import')}
          accept=".json,application/json"
          onChange={(event) => take(event.currentTarget)}
        />
      </div>
      <p role="status">{message}</p>
    </section>
  );
}

function fileOf(settings: Settings): ExportedFile {
  return {
    name: 'jinggao-settings.json',
    type: 'application/json',
    bytes: new TextEncoder().encode(writeSettingsFile(settings)),
  };
}
