import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** What the reader has pulled out beside the sheet. */
type Drawer = 'outline' | 'details';

/** The outline is a drawer, and no rail. */
const NARROW = '(max-width: 899px)';
/** The details then take all the width. */
const PHONE = '(max-width: 479px)';
/** The details have room beside the sheet. */
const WIDE = '(min-width: 1440px)';

/** The one drawer that is open, if any. Its button names it in `aria-controls`. */
export function useDrawer(frame: RefObject<HTMLElement | null>) {
  const [drawer, setDrawer] = useState<Drawer | null>(null);
  const dropDrawer = () => setDrawer(null);
  const closeDrawer = () => {
    frame.current?.querySelector<HTMLElement>(`[aria-controls="${drawer}"]`)?.focus();
    dropDrawer();
  };
  useEffect(() => {
    const narrow = matchMedia(NARROW);
    narrow.addEventListener('change', dropDrawer);
    return () => narrow.removeEventListener('change', dropDrawer);
  }, []);
  useEffect(() => {
    const root = frame.current;
    // The text that lies under it is inert: a tap on it comes to the frame.
    const leave = ({ target }: Event) => {
      if (target === root) closeDrawer();
    };
    root?.addEventListener('click', leave);
    return () => root?.removeEventListener('click', leave);
  }, [drawer]);
  return {
    drawer,
    /** What can be focused in the text lies under the drawer. */
    covers: drawer === 'outline' || (drawer === 'details' && is(PHONE)),
    toggleDrawer: (which: Drawer) => setDrawer(drawer === which ? null : which),
    /** As its reader closes it: the focus goes back to its button. */
    closeDrawer,
    /** Out of the way of what is shown next. */
    dropDrawer,
    /** Out of the way of a place in the text, where it has led there or covers it. */
    uncoverText: () => {
      if (drawer === 'outline' || is(NARROW)) setDrawer(null);
    },
    /** Out of the way of all the text. */
    clearText: () => {
      if (!is(WIDE)) setDrawer(null);
    },
  };
}

function is(media: string): boolean {
  return matchMedia(media).matches;
}
