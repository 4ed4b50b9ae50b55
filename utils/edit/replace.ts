import type { Block, Manuscript } from '../manuscript.ts';
import { moveLeads } from './leads.ts';
import type { Stretch } from './parts.ts';

/** Puts a text in the place of each of these stretches, which do not overlap. */
export function replaceStretches(
  manuscript: Manuscript,
  stretches: readonly Stretch[],
  text: string,
): Manuscript {
  const parts = manuscript.parts.map((part, index) => {
    const inPart = stretches.filter((stretch) => stretch.part === index);
    if (inPart.length === 0) return part;
    const blocks = part.blocks.map((block, number) =>
      inPart
        .filter((stretch) => stretch.block === number)
        // From the end, so that the offsets before stay right.
        .sort((left, right) => right.start - left.start)
        .reduce((edited, stretch) => replaceIn(edited, stretch, text), block),
    );
    return { ...part, blocks };
  });
  return { ...manuscript, parts };
}

function replaceIn(block: Block, { start, end }: Stretch, replacement: string): Block {
  const text = block.text.slice(0, start) + replacement + block.text.slice(end);
  if (block.type === 'heading') return { ...block, text };
  return { ...block, text, leads: moveLeads(block.leads, text, { start, end, length: replacement.length }) };
}
