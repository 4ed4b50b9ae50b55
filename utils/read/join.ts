import type { Line, Page } from './line.ts';

/** One page out of those of a document, by number: the first names it, the lines follow each other and know theirs. */
export function joinPages(pages: ReadonlyMap<number, Page>, missing: readonly number[] = []): Page {
  const inOrder = [...pages].sort(([left], [right]) => left - right);
  const [[, first] = []] = inOrder;
  if (!first) throw new RangeError('joinPages needs a page');
  const lines: Line[] = [];
  let groups = 0;
  for (const [number, page] of inOrder) {
    for (const line of page.lines)
      lines.push({
        ...line,
        order: lines.length,
        group: groups + line.group,
        ...(line.box !== undefined && { box: groups + line.box }),
        page: number,
      });
    groups += 1 + page.lines.reduce((most, { group }) => Math.max(most, group), 0);
  }
  return {
    ...first,
    lines,
    pictures: inOrder.reduce((sum, [, { pictures }]) => sum + pictures, 0),
    border: inOrder.find(([, { border }]) => border !== null)?.[1].border ?? null,
    missing,
  };
}
