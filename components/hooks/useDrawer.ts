import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';

/** What the reader has pulled out beside the sheet. */
export type Drawer = 'outline' | 'details';

/** The one drawer that is open, if any. Its button names it in `aria-controls`. */
export function useDrawer(frame: RefObject<HTMLElement | null>) {
  const [drawer, setDrawer] = useState<Drawer | null>(null);
  return {
    drawer,
    toggleDrawer: (which: Drawer) => setDrawer(drawer === which ? null : which),
    /** As its reader closes it: the focus goes back to its button. */
    closeDrawer: () => {
      frame.current?.querySelector<HTMLElement>(`[aria-controls="${drawer}"]`)?.focus();
      setDrawer(null);
    },
    /** Out of the way of what is shown next. */
    dropDrawer: () => setDrawer(null),
    /** Out of the way of a place in the text, where it has led there or covers it. */
    uncoverText: () => {
      if (drawer === 'outline' || isNarrow()) setDrawer(null);
    },
  };
}

/** The drawer then covers the text it leads to. */
function isNarrow(): boolean {
  return matchMedia('(max-width: 899px)').matches;
}
