import { t } from '../../../utils/browser/i18n.ts';
import type { Keys } from '../../../utils/browser/shortcuts.ts';

interface Props {
  keys: Keys;
  onChange: () => void;
}

/** The keys as they are; they are changed on a page of the browser's own. */
export function Shortcuts({ keys, onChange }: Props) {
  const rows = [
    { name: t('action.title'), key: keys.read },
    { name: t('command.turn'), key: keys.turn },
  ];
  return (
    <section aria-labelledby="shortcuts">
      <h2 id="shortcuts">{t('options.shortcut')}</h2>
      <ul class="hosts">
        {rows.map(({ name, key }) => (
          <li key={name}>
            <kbd>{key === '' ? t('options.noShortcut') : key}</kbd>
            {name}
          </li>
        ))}
      </ul>
      <p class="hint">{t('options.shortcutHint')}</p>
      <button type="button" onClick={onChange}>
        {t('options.shortcutOpen')}
      </button>
    </section>
  );
}
