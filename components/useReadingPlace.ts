import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Manuscript } from '../utils/manuscript.ts';
import { comparePlaces, namePlace, type Place, readPlace } from './place.ts';

/** Space left above a place that was jumped to. */
const MARGIN = 16;
/** The place is the last block that reaches into this strip at the top of the text. */
const STRIP = '0px 0px -92% 0px';

/** Follows where the reader is, goes to a place, and keeps the place when the text changes its script. */
export function useReadingPlace(scroller: RefObject<HTMLElement | null>, shown: Manuscript) {
  const [current, setCurrent] = useState<Place | null>(null);
  const laidOut = useRef(shown);
  const held = useRef<{ place: Place; offset: number } | null>(null);

  // Another text is about to be laid out: measured here, while the old one still stands.
  if (laidOut.current !== shown) {
    laidOut.current = shown;
    const root = scroller.current;
    held.current = root && current ? { place: current, offset: offsetOf(root, current) } : null;
  }

  useEffect(() => {
    const root = scroller.current;
    if (!root) return;
    const inStrip = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const name = target.getAttribute('data-place') ?? '';
          if (isIntersecting) inStrip.add(name);
          else inStrip.delete(name);
        }
        const last = [...inStrip].map(readPlace).sort(comparePlaces).at(-1);
        if (last) setCurrent(last);
      },
      { root, rootMargin: STRIP },
    );
    for (const element of root.querySelectorAll('[data-place]')) observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);

  useLayoutEffect(() => {
    const root = scroller.current;
    const kept = held.current;
    if (!root || kept === null) return;
    held.current = null;
    root.scrollTop += offsetOf(root, kept.place) - kept.offset;
  });

  const jump = (place: Place) => {
    const root = scroller.current;
    const target = root && findPlace(root, place);
    if (!root || !target) return;
    root.scrollTop += offsetOf(root, place) - MARGIN;
    target.focus({ preventScroll: true });
    setCurrent(place);
  };
  return { current, jump };
}

function findPlace(root: HTMLElement, place: Place): HTMLElement | null {
  return root.querySelector(`[data-place="${namePlace(place)}"]`);
}

/** How far below the top of the scroller a place stands. */
function offsetOf(root: HTMLElement, place: Place): number {
  const top = findPlace(root, place)?.getBoundingClientRect().top ?? 0;
  return top - root.getBoundingClientRect().top;
}
