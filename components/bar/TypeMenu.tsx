import { t } from '../../utils/browser/i18n.ts';
import type { Typography } from '../../utils/browser/settings.ts';
import { Menu } from '../Menu.tsx';
import { TypeChoices } from '../TypeChoices.tsx';

interface Props {
  typography: Typography;
  onChange: (typography: Typography) => void;
  /** The text stands alone. */
  alone: boolean;
  /** The reader wants the text alone, or all again. */
  onFocusMode: () => void;
  /** Fills the screen, or gives it back. */
  onFullscreen: () => void;
}

/** 排版: face, size, line height, measure, theme. */
export function TypeMenu({ typography, onChange, alone, onFocusMode, onFullscreen }: Props) {
  return (
    <Menu label={t('type.type')} title={t('type.label')}>
      {(close) => (
        <div class="panel">
          <TypeChoices typography={typography} onChange={onChange} />
          <div class="forms">
            <button
              type="button"
              aria-pressed={alone}
              onClick={() => {
                close();
                onFocusMode();
              }}
            >
              {t('type.focus')}
              <kbd>F</kbd>
            </button>
            <button
              type="button"
              onClick={() => {
                close();
                onFullscreen();
              }}
            >
              {t('type.fullscreen')}
              <kbd>Shift F</kbd>
            </button>
          </div>
        </div>
      )}
    </Menu>
  );
}
