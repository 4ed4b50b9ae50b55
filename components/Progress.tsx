import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../utils/browser/i18n.ts';
import { ownName } from './styles/own-names.ts';

interface Props {
  scroller: RefObject<HTMLElement | null>;
}

/** How far the text has been read: a hair-thin line under the bar. */
export function Progress({ scroller }: Props) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const root = scroller.current;
    if (!root) return;
    // Set by hand: a scroll must not make the whole view think.
    const follow = () => {
      const share = readShare(root);
      line.current?.setAttribute('aria-valuenow', String(Math.round(share * 100)));
      line.current?.style.setProperty(ownName('read'), String(share));
    };
    follow();
    root.addEventListener('scroll', follow, { passive: true });
    return () => root.removeEventListener('scroll', follow);
  }, [scroller]);
  return (
    <div
      ref={line}
      class="progress"
      role="progressbar"
      aria-label={t('reader.progress')}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={0}
    />
  );
}

/** The last line at the foot of the screen is the end; the empty room below it is no text. */
function readShare(root: HTMLElement): number {
  // Behind it stands what is for paper alone.
  const last = root.querySelector('article > :nth-last-child(2)');
  if (!last) return 0;
  const end = last.getBoundingClientRect().bottom - root.getBoundingClientRect().top + root.scrollTop;
  const way = Math.max(1, end - root.clientHeight);
  return Math.min(1, root.scrollTop / way);
}
