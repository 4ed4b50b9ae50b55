import type { Manuscript } from '../manuscript.ts';
import { type BlockPlace, spliceBlocks } from './parts.ts';

/** Puts what was removed (its number in the record) back into the text as a paragraph behind a block. */
export function putBack(manuscript: Manuscript, number: number, behind: BlockPlace): Manuscript {
  const removal = manuscript.removed[number];
  if (!removal || !manuscript.parts[behind.part]) return manuscript;
  const at = { part: behind.part, block: Math.max(0, behind.block + 1) };
  const edited = spliceBlocks(manuscript, at, 0, [{ type: 'paragraph', text: removal.text, leads: [] }]);
  return { ...edited, removed: manuscript.removed.filter((other) => other !== removal) };
}
