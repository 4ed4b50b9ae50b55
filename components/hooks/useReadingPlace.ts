import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Manuscript } from '../../utils/manuscript.ts';
import { layOutWhole } from '../lay-out-whole.ts';
import { headOf, namePlace, type Place, readPlace } from '../place.ts';

/** Space left above a place that was jumped to. */
const MARGIN = 16;
/** Everything above the upper twelfth of the text counts as reached, however far up. */
const REACHED = '10000000px 0px -92% 0px';

/**
 * Follows where the reader is once the text is `painted`, goes to a place, and keeps the place when the text changes its
 * script.
 */
export function useReadingPlace(
  scroller: RefObject<HTMLElement | null>,
  shown: Manuscript,
  painted: boolean,
) {
  const [current, setCurrent] = useState<Place>(headOf(0));
  useEffect(
    () => (scroller.current && painted ? watch(scroller.current, setCurrent) : undefined),
    [scroller, shown, painted],
  );
  useKeepPlace(scroller, shown, current);
  const jump = (place: Place) => {
    const root = scroller.current;
    const target = root && findPlace(root, place);
    if (!root || !target) return;
    // However far the place is, it lies where it will stay.
    layOutWhole(root);
    root.scrollTop += offsetOf(root, place) - MARGIN;
    target.focus({ preventScroll: true });
  };
  return { current, jump };
}

/** Tells the last place reached, whenever it changes. */
function watch(root: HTMLElement, tell: (place: Place) => void): () => void {
  const targets = [...root.querySelectorAll('[data-place]')];
  const reached = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) reached.add(target);
        else reached.delete(target);
      }
      const last = targets.findLast((target) => reached.has(target))?.getAttribute('data-place');
      if (last) tell(readPlace(last));
    },
    { root, rootMargin: REACHED },
  );
  for (const target of targets) observer.observe(target);
  return () => observer.disconnect();
}

function useKeepPlace(scroller: RefObject<HTMLElement | null>, shown: Manuscript, current: Place): void {
  const laidOut = useRef(shown);
  const before = useRef<number | null>(null);
  // Another text is about to be laid out: measured here, while the old one still stands.
  if (laidOut.current !== shown) {
    laidOut.current = shown;
    before.current = scroller.current && offsetOf(scroller.current, current);
  }
  useLayoutEffect(() => {
    const root = scroller.current;
    if (!root || before.current === null) return;
    root.scrollTop += offsetOf(root, current) - before.current;
    before.current = null;
  });
}

function findPlace(root: HTMLElement, place: Place): HTMLElement | null {
  return root.querySelector(`[data-place="${namePlace(place)}"]`);
}

/** How far below the top of the scroller a place stands. */
function offsetOf(root: HTMLElement, place: Place): number {
  const top = findPlace(root, place)?.getBoundingClientRect().top ?? 0;
  return top - root.getBoundingClientRect().top;
}
