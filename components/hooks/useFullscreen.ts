import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { raiseDialog } from '../raise-dialog.ts';

/** Fills the screen, or gives it back; leaving the view gives it back too. Esc does so first of all, by the browser. */
export function useFullscreen(frame: RefObject<HTMLElement | null>): () => Promise<void> {
  const entered = useRef(false);
  useEffect(
    () => () => {
      if (entered.current && document.fullscreenElement) void document.exitFullscreen();
    },
    [],
  );
  return async () => {
    if (document.fullscreenElement) return document.exitFullscreen();
    // No dialog may fill the screen by itself. A page may forbid it: then all stays as it is.
    entered.current = await document.documentElement.requestFullscreen().then(
      () => true,
      () => false,
    );
    const dialog = frame.current?.closest('dialog');
    if (entered.current && dialog) raiseDialog(dialog);
  };
}
