interface Point {
  node: Node;
  offset: number;
  /** What the node held. */
  text: string | null;
}

/** Keeps what is selected while texts are written: a text that is replaced lets go of the ends that are in it. */
interface SelectionKeeper {
  /** `ranges` stay where they are too. */
  keep(write: () => void, ranges?: readonly Range[]): void;
  stop(): void;
}

/**
 * Where nothing is selected, Chromium lays the page out anew to say so: it is asked here, before anything is written,
 * and then only after the selection has changed.
 */
export function createSelectionKeeper(document: Document): SelectionKeeper {
  let selected = document.getSelection()?.anchorNode != null;
  const note = () => {
    selected = true;
  };
  document.addEventListener('selectionchange', note);

  function keepSelected(write: () => void): void {
    const selection = selected ? document.getSelection() : null;
    const anchor = pointAt(selection?.anchorNode, selection?.anchorOffset);
    const focus = pointAt(selection?.focusNode, selection?.focusOffset);
    selected = anchor !== null;
    write();
    if (!selection || !anchor || !focus || !(isWritten(anchor) || isWritten(focus))) return;
    selection.setBaseAndExtent(anchor.node, offsetIn(anchor), focus.node, offsetIn(focus));
  }

  return {
    keep(write, ranges = []) {
      const ends = ranges.map((range) => ({
        range,
        start: pointAt(range.startContainer, range.startOffset),
        end: pointAt(range.endContainer, range.endOffset),
      }));
      keepSelected(write);
      for (const { range, start, end } of ends) {
        if (start) range.setStart(start.node, offsetIn(start));
        if (end) range.setEnd(end.node, offsetIn(end));
      }
    },
    stop: () => document.removeEventListener('selectionchange', note),
  };
}

function pointAt(node: Node | null | undefined, offset: number | undefined): Point | null {
  return node?.isConnected ? { node, offset: offset ?? 0, text: node.nodeValue } : null;
}

function isWritten({ node, text }: Point): boolean {
  return node.nodeValue !== text;
}

function offsetIn({ node, offset }: Point): number {
  return Math.min(offset, node.nodeValue?.length ?? node.childNodes.length);
}
