import type { Block, Manuscript, Part } from '../manuscript.ts';
import { findMasks } from '../review/masked.ts';

/** A block: part and block counted from 0. */
export interface BlockPlace {
  part: number;
  block: number;
}

/** A stretch of a block; offsets count UTF-16 code units. */
export interface Stretch extends BlockPlace {
  start: number;
  end: number;
}

/** Undefined where an edit has left no block there. */
export function blockAt(manuscript: Manuscript, { part, block }: BlockPlace): Block | undefined {
  return manuscript.parts[part]?.blocks[block];
}

/** '' where no block is there. */
export function textAt(manuscript: Manuscript, place: BlockPlace): string {
  return blockAt(manuscript, place)?.text ?? '';
}

/** The manuscript with `count` blocks from a place on replaced. */
export function spliceBlocks(
  manuscript: Manuscript,
  { part, block }: BlockPlace,
  count: number,
  blocks: readonly Block[],
): Manuscript {
  return withPart(manuscript, part, (before) => ({
    ...before,
    blocks: [...before.blocks.slice(0, block), ...blocks, ...before.blocks.slice(block + count)],
  }));
}

function withPart(manuscript: Manuscript, index: number, edit: (part: Part) => Part): Manuscript {
  return {
    ...manuscript,
    parts: manuscript.parts.map((part, number) => (number === index ? edit(part) : part)),
  };
}

/** Says anew what is masked, after characters were edited. */
export function reviewMasks(manuscript: Manuscript): Manuscript {
  const others = manuscript.findings.filter(({ kind }) => kind !== 'masked');
  return { ...manuscript, findings: [...others, ...findMasks(manuscript.parts)] };
}
