import type { RefObject } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { locateIn, locateQuote } from '../../utils/edit/locate.ts';
import type { Stretch } from '../../utils/edit/parts.ts';
import type { Manuscript } from '../../utils/manuscript.ts';
import { layOut } from '../../utils/write/sheet.ts';
import { layOutWhole } from '../lay-out-whole.ts';
import type { Found } from '../sheet/found.tsx';
import { listHeads } from '../sheet/heads.ts';

const NONE: Found[] = [];

/** Words looked for in the text shown: script, width, case and white space aside. */
export function useFind(scroller: RefObject<HTMLElement | null>, shown: Manuscript) {
  const [words, setWords] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const places = useMemo(() => (words === null ? [] : locateAll(shown, words)), [shown, words]);
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

/** In titles and salutations, and in the blocks, in the order of the page. */
function locateAll(shown: Manuscript, words: string): Stretch[] {
  const inHeads = listHeads(layOut(shown)).flatMap(({ part, block, text }) =>
    locateIn(text, words).map((place) => ({ part, block, ...place })),
  );
  const all = [...inHeads, ...locateQuote(shown, words, null)];
  return all.sort((left, right) => left.part - right.part || left.block - right.block);
}
