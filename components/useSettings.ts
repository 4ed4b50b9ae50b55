import { useEffect, useState } from 'preact/hooks';
import {
  DEFAULTS,
  loadSettings,
  type Settings,
  saveSettings,
  watchSettings,
} from '../utils/browser/settings.ts';

/** What the reader has set, kept and followed from any tab. */
export function useSettings(): [Settings, (change: Partial<Settings>) => void] {
  const [settings, setSettings] = useState<Settings>(DEFAULTS);
  useEffect(() => {
    // Where nothing can be kept, the defaults hold.
    loadSettings().then(setSettings, () => {});
    return watchSettings(setSettings);
  }, []);
  const change = (part: Partial<Settings>) => {
    const changed = { ...settings, ...part };
    setSettings(changed);
    saveSettings(changed).catch(() => {});
  };
  return [settings, change];
}
