import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Manuscript } from '../../utils/manuscript.ts';
import { findRange } from '../selection.ts';

/**
 * Keeps what is selected when the text is shown in another script: a text node whose characters are replaced loses
 * the selection's ends (DOM standard, "replace data"). Scripts mostly keep the length; where not, the end moves in.
 */
export function useKeptSelection(frame: RefObject<HTMLElement | null>, shown: Manuscript): void {
  const last = useRef(shown);
  // Read while rendering: when effects run the text has been replaced.
  const range = last.current !== shown && frame.current ? findRange(frame.current) : null;
  const kept = range?.collapsed === false ? endsOf(range) : null;
  useLayoutEffect(() => {
    last.current = shown;
    if (kept?.every(({ node }) => node.isConnected)) select(kept);
  }, [shown]);
}

interface End {
  readonly node: Node;
  readonly offset: number;
}

function endsOf(range: Range): readonly [End, End] {
  return [
    { node: range.startContainer, offset: range.startOffset },
    { node: range.endContainer, offset: range.endOffset },
  ];
}

function select([start, end]: readonly [End, End]): void {
  document.getSelection()?.setBaseAndExtent(start.node, within(start), end.node, within(end));
}

function within({ node, offset }: End): number {
  const most = node instanceof Text ? node.length : node.childNodes.length;
  return Math.min(offset, most);
}
