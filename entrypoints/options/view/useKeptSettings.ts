import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../../utils/browser/settings.ts';

interface Given {
  /** As they were when the page was opened. */
  settings: Settings;
  onSave: (settings: Settings) => Promise<void>;
  /** Tells of changes made anywhere. Gives what stops it. */
  watchSettings: (onChange: (settings: Settings) => void) => () => void;
}

/** The settings, wherever they are changed; `set` keeps a change at once and gives false where it could not be kept. */
export function useKeptSettings({ settings: given, onSave, watchSettings }: Given) {
  const [settings, setSettings] = useState(given);
  const [failed, setFailed] = useState(false);
  // What a question to the browser was asked about may have changed while it was open.
  const latest = useRef(given);
  const saving = useRef(0);
  useEffect(
    () =>
      watchSettings((kept) => {
        // While a change of ours is on its way, what is heard is older than it.
        if (saving.current > 0) return;
        latest.current = kept;
        setSettings(kept);
      }),
    [],
  );
  const set = async (change: Partial<Settings>) => {
    latest.current = { ...latest.current, ...change };
    setSettings(latest.current);
    saving.current++;
    const kept = await onSave(latest.current).then(
      () => true,
      () => false,
    );
    saving.current--;
    setFailed(!kept);
    return kept;
  };
  return { settings, latest, failed, set };
}
