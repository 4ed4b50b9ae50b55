/** Gives of each text node what stands in one of the ranges. */
export function textWithin(ranges: readonly Range[]): (node: Node) => string {
  return (node) => ranges.map((range) => sliceOf(node, range)).join('');
}

/** Whether a node stands at least partly in one of the ranges. */
export function isWithin(node: Node, ranges: readonly Range[]): boolean {
  return ranges.some((range) => range.intersectsNode(node));
}

/** The ranges that are selected on a page; none where nothing but a caret is set. */
export function selectedRanges(selection: Selection | null): Range[] {
  const ranges: Range[] = [];
  // Firefox selects several stretches at once.
  for (let index = 0; index < (selection?.rangeCount ?? 0); index++) {
    const range = selection?.getRangeAt(index);
    if (range && !range.collapsed) ranges.push(range);
  }
  return ranges;
}

function sliceOf(node: Node, range: Range): string {
  if (!range.intersectsNode(node)) return '';
  const text = node.nodeValue ?? '';
  const end = node === range.endContainer ? range.endOffset : text.length;
  return text.slice(node === range.startContainer ? range.startOffset : 0, end);
}
