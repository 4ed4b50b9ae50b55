import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';

interface Props {
  /** What its content goes by. */
  on: readonly unknown[];
  children: () => VNode;
}

/**
 * The same elements while nothing they go by changes: a scroll, or a theme, must not make the whole text think. Their
 * listeners are those of the last change.
 */
export function Still({ on, children }: Props) {
  return useMemo(children, on);
}
