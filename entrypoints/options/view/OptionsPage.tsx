import { useRef, useState } from 'preact/hooks';
import { TypeChoices } from '../../../components/TypeChoices.tsx';
import { t } from '../../../utils/browser/i18n.ts';
import type { Settings } from '../../../utils/browser/settings.ts';
import { Backup } from './Backup.tsx';
import { ConversionFields } from './ConversionFields.tsx';
import { HostList } from './HostList.tsx';
import { OwnRules } from './OwnRules.tsx';
import { ScriptField } from './ScriptField.tsx';
import { SiteSwitches } from './SiteSwitches.tsx';
import { TakingFields } from './TakingFields.tsx';

interface Props {
  /** As they were when the page was opened. */
  settings: Settings;
  onSave: (settings: Settings) => Promise<void>;
  /** Asks the browser for leave to run on a site; must be called within a click. */
  onAsk: (host: string) => Promise<boolean>;
  onGiveBack: (host: string) => Promise<void>;
  onShortcuts: () => void;
}

type Listed = 'added' | 'opened';

/** All settings. Each change is kept at once. */
export function OptionsPage({ settings: given, onSave, onAsk, onGiveBack, onShortcuts }: Props) {
  const [settings, setSettings] = useState(given);
  const [failed, setFailed] = useState(false);
  // What a question to the browser was asked about may have changed while it was open.
  const latest = useRef(given);
  const set = async (change: Partial<Settings>) => {
    latest.current = { ...latest.current, ...change };
    setSettings(latest.current);
    await onSave(latest.current).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  const setSites = (change: Partial<Settings['sites']>) =>
    set({ sites: { ...latest.current.sites, ...change } });
  const add = async (list: Listed, host: string) => {
    if (!(await onAsk(host))) return false;
    await setSites({ [list]: [...new Set([...latest.current.sites[list], host])] });
    return true;
  };
  const remove = async (list: Listed, host: string) => {
    await setSites({ [list]: latest.current.sites[list].filter((other) => other !== host) });
    const { added, opened } = latest.current.sites;
    if (![...added, ...opened].includes(host)) await onGiveBack(host);
  };
  return (
    <main class="page">
      <h1>{t('options.title')}</h1>
      <p class="error" role="alert">
        {failed && t('options.notKept')}
      </p>
      <section>
        <h2>{t('type.type')}</h2>
        <TypeChoices typography={settings.typography} onChange={(typography) => set({ typography })} />
      </section>
      <ScriptField script={settings.script} onChange={(script) => set({ script })} />
      <ConversionFields conversion={settings.conversion} onChange={(conversion) => set({ conversion })} />
      <TakingFields taking={settings.taking} onChange={(taking) => set({ taking })} />
      <HostList
        title={t('options.opened')}
        hint={t('options.openedHint')}
        hosts={settings.sites.opened}
        onAdd={(host) => add('opened', host)}
        onRemove={(host) => remove('opened', host)}
      />
      <HostList
        title={t('options.added')}
        hint={t('options.addedHint')}
        hosts={settings.sites.added}
        onAdd={(host) => add('added', host)}
        onRemove={(host) => remove('added', host)}
      />
      <SiteSwitches off={settings.sites.off} onChange={(off) => setSites({ off })} />
      <OwnRules rules={settings.rules} onChange={(rules) => set({ rules })} />
      <section>
        <h2>{t('options.shortcut')}</h2>
        <p class="hint">{t('options.shortcutHint')}</p>
        <button type="button" onClick={onShortcuts}>
          {t('options.shortcutOpen')}
        </button>
      </section>
      <Backup settings={settings} onImport={set} />
    </main>
  );
}
