import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { holdTop, layOutInSight, layOutWhole } from '../lay-out-whole.ts';

/** A tab that is never idle gets the whole text laid out after so many milliseconds. */
const LATEST = 1_000;

/** Makes a change that is rendered at once, and leaves what is at the top of the view there. */
type Keep = <Result>(change: () => Result) => Result;

/** Whenever one of `causes` changes, the next frame lays out what is in sight alone, and idle time the rest. */
export function useLayout(scroller: RefObject<HTMLElement | null>, causes: readonly unknown[]): Keep {
  const restore = useRef<(() => void) | null>(null);
  useLayoutEffect(() => {
    const root = scroller.current;
    if (!root) return;
    layOutInSight(root);
    restore.current?.();
    const idle = requestIdleCallback(() => layOutWhole(root), { timeout: LATEST });
    return () => cancelIdleCallback(idle);
  }, causes);
  return (change) => {
    restore.current = scroller.current && holdTop(scroller.current);
    const result = change();
    restore.current = null;
    return result;
  };
}
