import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../utils/browser/i18n.ts';
import type { Manuscript } from '../utils/manuscript.ts';
import { listOutline, namePart } from './outline.ts';
import { comparePlaces, headOf, type Place } from './place.ts';

interface Props {
  manuscript: Manuscript;
  /** BCP 47 tag of the script shown. */
  language: string;
  /** For the first frame: only as many rows as a screen shows. */
  opening?: boolean;
  /** Where the reader is. */
  current: Place;
  /** Below 900 px, and beside the text alone, the rail is a drawer: whether it is out. */
  open: boolean;
  /** It lies under something else. */
  inert?: boolean;
  /** The reader chose a place to go to. */
  onJump: (place: Place) => void;
}

/** The least height of a row, in px. */
const ROW = 29;

/** The outline: the speeches of a collection, under each its headings, the present place marked. */
export function Rail({ manuscript, opening = false, language, current, open, inert, onJump }: Props) {
  const rail = useRef<HTMLElement>(null);
  useEffect(() => {
    if (open) rail.current?.querySelector('button')?.focus();
  }, [open]);
  useKeepInSight(rail, current);
  const { parts } = manuscript;
  let room = opening ? Math.ceil(innerHeight / ROW) : Number.POSITIVE_INFINITY;
  return (
    <nav ref={rail} id="outline" class="rail" data-open={open} inert={inert} aria-label={t('outline.label')}>
      {parts.map((part, index) => {
        if (room <= 0) return null;
        const here = current.part === index;
        const rows = listOutline(part, index).slice(0, room);
        room -= rows.length + 1;
        const marked = here ? rows.findLastIndex(({ place }) => comparePlaces(place, current) <= 0) : -1;
        return (
          <section key={index} lang={language}>
            {parts.length > 1 && (
              <button
                type="button"
                class="rail-part"
                aria-current={here && marked < 0 ? 'location' : undefined}
                onClick={() => onJump(headOf(index))}
              >
                {namePart(part, t('part.untitled', [index + 1]))}
              </button>
            )}
            <ol>
              {rows.map((row, number) => (
                <li key={number}>
                  <button
                    type="button"
                    class={`rail-row level-${row.level}`}
                    aria-current={marked === number ? 'location' : undefined}
                    onClick={() => onJump(row.place)}
                  >
                    {row.doubtful ? (
                      <span class="doubtful" title={t('outline.doubtful')}>
                        {row.text}
                        <span class="unseen" lang={t('extension.language')}>
                          （{t('outline.doubtful')}）
                        </span>
                      </span>
                    ) : (
                      row.text
                    )}
                  </button>
                </li>
              ))}
            </ol>
          </section>
        );
      })}
    </nav>
  );
}

/** Scrolls the rail alone, and only when the marked row has left it; at first it stands in sight. */
function useKeepInSight(rail: RefObject<HTMLElement | null>, current: Place): void {
  const first = useRef(current);
  useEffect(() => {
    if (current === first.current) return;
    const frame = rail.current;
    const row = frame?.querySelector<HTMLElement>('[aria-current]');
    if (!frame || !row) return;
    const top = row.offsetTop;
    const bottom = top + row.offsetHeight;
    if (top < frame.scrollTop) frame.scrollTop = top;
    else if (bottom > frame.scrollTop + frame.clientHeight) frame.scrollTop = bottom - frame.clientHeight;
  }, [current]);
}
