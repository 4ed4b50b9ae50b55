import type { Box } from './document/box.ts';
import type { SiteMarks } from './marks.ts';
import type { Row } from './writer.ts';

/** For each row, whether the reader's own rule for the site drops it. */
export function findDropped(boxes: readonly Box[], rows: readonly Row[], marks: SiteMarks): boolean[] {
  const { dropped, phrases } = marks;
  const gone: boolean[] = [];
  // Parents stand before their children.
  for (const { element, parent } of boxes) gone.push(dropped.has(element) || (gone[parent] ?? false));
  return rows.map(({ text, box }) => gone[box] || phrases.some((phrase) => text.includes(phrase)));
}
