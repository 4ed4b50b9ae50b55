import type { RefObject } from 'preact';
import { handleEscape, handleShortcut, type Shortcuts } from '../shortcuts.ts';
import { useKeys } from './useKeys.ts';

/** The keys of the view. `ways`: what Escape closes, the first that is open; `single`: keys alone do something too. */
export function useReadingKeys(
  frame: RefObject<HTMLElement | null>,
  ways: readonly (false | (() => void))[],
  shortcuts: Shortcuts,
  single: boolean,
): void {
  useKeys(frame, (event) => {
    if (event.key === 'Escape') handleEscape(event, ways);
    else handleShortcut(event, shortcuts, single);
  });
}
