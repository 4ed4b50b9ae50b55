import { t } from '../../../utils/browser/i18n.ts';
import type { Keys } from '../../../utils/browser/shortcuts.ts';
import { Check } from './Check.tsx';

interface Props {
  /** Null where the browser has none to set. */
  keys: Keys | null;
  /** Keys alone do something in the view. */
  single: boolean;
  onBrowserPage: () => void;
  onSingle: (single: boolean) => void;
}

/** The keys that the browser has, which are changed on a page of its own, and whether those of the view hold. */
export function Shortcuts({ keys, single, onBrowserPage, onSingle }: Props) {
  return (
    <section aria-labelledby="shortcuts">
      <h2 id="shortcuts">{t('options.shortcut')}</h2>
      {keys !== null && (
        <>
          <ul class="hosts">
            {[
              { name: t('action.title'), key: keys.read },
              { name: t('command.turn'), key: keys.turn },
            ].map(({ name, key }) => (
              <li key={name}>
                <kbd>{key === '' ? t('options.noShortcut') : key}</kbd>
                {name}
              </li>
            ))}
          </ul>
          <p class="hint">{t('options.shortcutHint')}</p>
          <button type="button" onClick={onBrowserPage}>
            {t('options.shortcutOpen')}
          </button>
        </>
      )}
      <Check
        label={t('options.singleKeys')}
        hint={t('options.singleKeysHint')}
        checked={single}
        onChange={onSingle}
      />
    </section>
  );
}
