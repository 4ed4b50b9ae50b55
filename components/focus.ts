import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** What has the focus, inside the shadow root of the view too. */
export function findFocused(): Element | null {
  const { activeElement } = document;
  return activeElement?.shadowRoot?.activeElement ?? activeElement;
}

/** Gives the focus to `heir` where the control in `frame` that had it has gone, as after an edit. */
export function useKeptFocus(
  frame: RefObject<HTMLElement | null>,
  heir: RefObject<HTMLElement | null> = frame,
): void {
  const has = () => frame.current?.contains(findFocused());
  // Asked while what was shown before still stands.
  const had = has();
  useLayoutEffect(() => {
    if (had && !has()) heir.current?.focus({ preventScroll: true, focusVisible: false });
  });
}
