import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Hears every key that is pressed in the view, also where nothing in it has the focus: over a page such a key comes to
 * the dialog, on a page of our own to the body. `first`: before what has the focus hears it. null: none for now.
 */
export function useKeys(
  frame: RefObject<HTMLElement | null>,
  handle: ((event: KeyboardEvent) => void) | null,
  first = false,
): void {
  useLayoutEffect(() => {
    if (handle === null) return;
    const own = frame.current?.getRootNode() === document;
    const room: GlobalEventHandlers | null | undefined = own ? document : frame.current?.closest('dialog');
    room?.addEventListener('keydown', handle, first);
    return () => room?.removeEventListener('keydown', handle, first);
  });
}
