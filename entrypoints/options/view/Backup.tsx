import { useRef, useState } from 'preact/hooks';
import { download } from '../../../components/download.ts';
import { t } from '../../../utils/browser/i18n.ts';
import { DEFAULTS, type Settings } from '../../../utils/browser/settings.ts';
import { type Refusal, readSettingsFile, writeSettingsFile } from '../../../utils/browser/settings-file.ts';
import type { ExportedFile } from '../../../utils/write/export-file.ts';

interface Props {
  settings: Settings;
  /** Puts others in their place; false where they could not be kept. */
  onReplace: (settings: Settings) => Promise<boolean>;
}

const REFUSALS = {
  json: 'options.refusedJson',
  foreign: 'options.refusedForeign',
  newer: 'options.refusedNewer',
  invalid: 'options.refusedInvalid',
} as const satisfies Record<Refusal, string>;

/** All settings as one file, out and in. A file that is refused changes nothing. */
export function Backup({ settings, onReplace }: Props) {
  const file = useRef<HTMLInputElement>(null);
  const row = useRef<HTMLDivElement>(null);
  const [message, setMessage] = useState('');
  /** What an import or the defaults took the place of. */
  const [before, setBefore] = useState<Settings | null>(null);
  const replace = async (wanted: Settings, done: string) => {
    const kept = await onReplace(wanted);
    setBefore(settings);
    setMessage(kept ? done : '');
  };
  const take = async (input: HTMLInputElement) => {
    const text = await input.files?.[0]?.text();
    // The same file may be chosen again once it is mended.
    input.value = '';
    if (text === undefined) return;
    const result = readSettingsFile(text);
    if ('settings' in result) await replace(result.settings, t('options.imported'));
    else setMessage(t(REFUSALS[result.refusal], [result.place]));
  };
  const undo = async (earlier: Settings) => {
    const kept = await onReplace(earlier);
    setBefore(null);
    setMessage(kept ? t('edit.undone') : '');
    row.current?.querySelector('button')?.focus();
  };
  return (
    <section>
      <h2>{t('options.backup')}</h2>
      <p class="hint">{t('options.backupHint')}</p>
      <div class="actions" ref={row}>
        <button type="button" onClick={() => download(fileOf(settings), document.body)}>
          {t('options.export')}
        </button>
        <button type="button" onClick={() => file.current?.click()}>
          {t('options.import')}
        </button>
        <button type="button" onClick={() => replace(DEFAULTS, t('options.resetDone'))}>
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
      {before !== null && (
        <button type="button" onClick={() => undo(before)}>
          {t('edit.revert')}
        </button>
      )}
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
