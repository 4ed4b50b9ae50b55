import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Null: off. Where nothing hovers, the bar is `away` while the reader scrolls down, and `back` on the way up or at a tap. */
type FocusMode = 'away' | 'back' | null;

/** The text alone, and what turns that on and off. */
export function useFocusMode(scroller: RefObject<HTMLElement | null>): [FocusMode, () => void] {
  const [mode, setMode] = useState<FocusMode>(null);
  const on = mode !== null;
  useEffect(() => {
    const root = scroller.current;
    if (!root || !on) return;
    let last = root.scrollTop;
    const follow = () => {
      setMode(root.scrollTop > last ? 'away' : 'back');
      last = root.scrollTop;
    };
    const show = () => setMode('back');
    root.addEventListener('scroll', follow, { passive: true });
    root.addEventListener('click', show);
    return () => {
      root.removeEventListener('scroll', follow);
      root.removeEventListener('click', show);
    };
  }, [on]);
  return [mode, () => setMode(on ? null : 'back')];
}
