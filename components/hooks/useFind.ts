import type { RefObject } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { locateQuote } from '../../utils/edit/locate.ts';
import type { Manuscript } from '../../utils/manuscript.ts';
import { layOutWhole } from '../lay-out-whole.ts';
import type { Found } from '../sheet/found.tsx';

const NONE: Found[] = [];

/** Words looked for in the text shown: script, width, case and white space aside. */
export function useFind(scroller: RefObject<HTMLElement | null>, shown: Manuscript) {
  const [words, setWords] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const places = useMemo(() => locateQuote(shown, words ?? '', null), [shown, words]);
  const found = useMemo(
    () => (places.length === 0 ? NONE : places.map((place, index) => ({ ...place, current: index === at }))),
    [places, at],
  );
  useEffect(() => {
    const root = scroller.current;
    const mark = root?.querySelector('mark[data-current]');
    if (!root || !mark) return;
    layOutWhole(root);
    mark.scrollIntoView?.({ block: 'center' });
  }, [found]);
  const look = (wanted: string | null) => {
    setWords(wanted);
    setAt(0);
  };
  const step = (by: 1 | -1) => setAt((at + by + places.length) % Math.max(1, places.length));
  return { words, at, found, look, step };
}
