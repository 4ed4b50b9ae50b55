import { t } from '../../../utils/browser/i18n.ts';
import type { Choice } from '../../../utils/pick/choice.ts';
import type { Move } from '../../../utils/pick/move.ts';
import { type Box, Outlines } from './Outlines.tsx';

interface Props {
  choice: Choice;
  boxes: readonly Box[];
  /** Characters that the page gives by the choice; null while they are being counted. */
  count: number | null;
  /** The settings could not be kept. */
  failed: boolean;
  /** The panel stands above, so that it does not cover what is pointed at. */
  above: boolean;
  dark: boolean;
  onMove: (move: Move) => void;
  onTake: () => void;
  onBack: () => void;
  onSave: () => void;
  onLeave: () => void;
}

const HEAD = 40;

/** What is pointed at, framed, and a panel that says what to point at next. */
export function Picker({ choice, boxes, count, failed, above, dark, ...deeds }: Props) {
  const { pointed, text, dropped } = choice;
  const first = text === null;
  const within = dropped.some((element) => element.contains(pointed));
  return (
    <>
      <Outlines boxes={boxes} />
      <main class="panel" data-top={above} data-dark={dark}>
        <h1>{first ? t('pick.text') : t('pick.drop')}</h1>
        <p class="hint">{first ? t('pick.textHint') : t('pick.dropHint')}</p>
        <p class="pointed" role="status">
          {pointed === null ? t('pick.nothing') : t('pick.pointed', [quote(pointed)])}
        </p>
        <p>
          {count === null ? t('pick.counting') : t('pick.count', [count])}
          {dropped.length > 0 && ` · ${t('pick.dropped', [dropped.length])}`}
        </p>
        <p class="error" role="alert">
          {failed && t('pick.notKept')}
        </p>
        <div class="actions">
          <button type="button" disabled={pointed === null} onClick={deeds.onTake}>
            {first ? t('pick.take') : within ? t('pick.keep') : t('pick.dropIt')}
          </button>
          <button type="button" onClick={() => deeds.onMove('wider')}>
            {t('pick.wider')}
          </button>
          <button type="button" onClick={() => deeds.onMove('narrower')}>
            {t('pick.narrower')}
          </button>
          {!first && (
            <>
              <button type="button" onClick={deeds.onBack}>
                {t('pick.back')}
              </button>
              <button type="button" class="primary" disabled={count === 0} onClick={deeds.onSave}>
                {t('pick.save')}
              </button>
            </>
          )}
          <button type="button" class="leave" onClick={deeds.onLeave}>
            {t('pick.leave')}
          </button>
        </div>
      </main>
    </>
  );
}

/** How it begins. */
function quote({ textContent }: Element): string {
  return textContent.replace(/\s+/g, ' ').trim().slice(0, HEAD);
}
