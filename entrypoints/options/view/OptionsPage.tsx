import { TypeChoices } from '../../../components/TypeChoices.tsx';
import { t } from '../../../utils/browser/i18n.ts';
import type { Settings } from '../../../utils/browser/settings.ts';
import type { Keys } from '../../../utils/browser/shortcuts.ts';
import { Backup } from './Backup.tsx';
import { ConversionFields } from './ConversionFields.tsx';
import { HostList } from './HostList.tsx';
import { OwnRules } from './OwnRules.tsx';
import { ScriptField } from './ScriptField.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { SiteSwitches } from './SiteSwitches.tsx';
import { TakingFields } from './TakingFields.tsx';
import { useKeptSettings } from './useKeptSettings.ts';
import { useMissingPermissions } from './useMissingPermissions.ts';

interface Props {
  /** As they were when the page was opened. */
  settings: Settings;
  onSave: (settings: Settings) => Promise<void>;
  /** Asks the browser for permission to run on a site; must be called within a click. */
  onRequestPermission: (host: string) => Promise<boolean>;
  onRemovePermission: (host: string) => Promise<void>;
  hasPermission: (host: string) => Promise<boolean>;
  /** Tells of changes made anywhere. Both give what stops them. */
  watchSettings: (onChange: (settings: Settings) => void) => () => void;
  watchPermissions: (onChange: () => void) => () => void;
  /** Null where the browser has none. */
  keys: Keys | null;
  onShortcuts: () => void;
  /** Built-in sites on which the browser may have taken the permission back. */
  revocable: readonly string[];
  onPaste: () => void;
}

type Listed = 'added' | 'opened';

/** All settings. Each change is kept at once. */
export function OptionsPage({ onRequestPermission, onRemovePermission, ...props }: Props) {
  const { settings, latest, failed, set } = useKeptSettings(props);
  const setSites = (change: Partial<Settings['sites']>) =>
    set({ sites: { ...latest.current.sites, ...change } });
  const add = async (list: Listed, host: string) => {
    if (!(await onRequestPermission(host))) return false;
    await setSites({ [list]: [...new Set([...latest.current.sites[list], host])] });
    return true;
  };
  const removeUnused = async (hosts: readonly string[]) => {
    const used = sitesOf(latest.current);
    for (const host of new Set(hosts)) if (!used.includes(host)) await onRemovePermission(host);
  };
  const remove = async (list: Listed, host: string) => {
    await setSites({ [list]: latest.current.sites[list].filter((other) => other !== host) });
    await removeUnused([host]);
  };
  const replace = async (settings: Settings) => {
    const before = sitesOf(latest.current);
    const kept = await set(settings);
    await removeUnused(before);
    return kept;
  };
  const unpermitted = useMissingPermissions(
    [...sitesOf(settings), ...props.revocable],
    props.hasPermission,
    props.watchPermissions,
  );
  return (
    <main class="page">
      <h1>{t('options.title')}</h1>
      <button type="button" onClick={props.onPaste}>
        {t('menu.paste')}
      </button>
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
        unpermitted={unpermitted}
        onRequestPermission={onRequestPermission}
        onAdd={(host) => add('opened', host)}
        onRemove={(host) => remove('opened', host)}
      />
      <HostList
        title={t('options.added')}
        hint={t('options.addedHint')}
        hosts={settings.sites.added}
        unpermitted={unpermitted}
        onRequestPermission={onRequestPermission}
        onAdd={(host) => add('added', host)}
        onRemove={(host) => remove('added', host)}
      />
      <SiteSwitches
        off={settings.sites.off}
        unpermitted={unpermitted}
        onRequestPermission={onRequestPermission}
        onChange={(off) => setSites({ off })}
      />
      <OwnRules rules={settings.rules} onChange={(rules) => set({ rules })} />
      <Shortcuts
        keys={props.keys}
        single={settings.singleKeys}
        onBrowserPage={props.onShortcuts}
        onSingle={(singleKeys) => set({ singleKeys })}
      />
      <Backup settings={settings} onReplace={replace} />
    </main>
  );
}

/** The sites that need the browser's permission. */
function sitesOf({ sites }: Settings): string[] {
  return [...sites.added, ...sites.opened];
}
