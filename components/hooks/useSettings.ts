import { useEffect, useState } from 'preact/hooks';
import {
  DEFAULTS,
  loadSettings,
  type Settings,
  saveSettings,
  watchSettings,
} from '../../utils/browser/settings.ts';

/** What the reader has set, kept and followed from any tab; a change holds here also where it cannot be kept. */
export function useSettings(): [Settings, (change: Partial<Settings>) => Promise<void>] {
  const [settings, setSettings] = useState<Settings>(DEFAULTS);
  useEffect(() => {
    // Where nothing can be kept, the defaults hold.
    loadSettings().then(setSettings, () => {});
    return watchSettings(setSettings);
  }, []);
  const change = (part: Partial<Settings>) => {
    const changed = { ...settings, ...part };
    setSettings(changed);
    return saveSettings(changed);
  };
  return [settings, change];
}
