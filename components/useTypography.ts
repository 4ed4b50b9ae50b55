import { useEffect, useState } from 'preact/hooks';
import {
  DEFAULTS,
  loadSettings,
  type Settings,
  saveSettings,
  type Typography,
  watchSettings,
} from '../utils/browser/settings.ts';

/** How the reader has set type, kept and followed from any tab. */
export function useTypography(): [Typography, (typography: Typography) => void] {
  const [settings, setSettings] = useState<Settings>(DEFAULTS);
  useEffect(() => {
    // Where nothing can be kept, the defaults hold.
    loadSettings().then(setSettings, () => {});
    return watchSettings(setSettings);
  }, []);
  const change = (typography: Typography) => {
    const changed = { ...settings, typography };
    setSettings(changed);
    saveSettings(changed).catch(() => {});
  };
  return [settings.typography, change];
}
