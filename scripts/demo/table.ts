import type { Block, Manuscript } from '../../utils/manuscript.ts';

/** One row of the demonstration's table. */
export function describe(manuscript: Manuscript): Record<string, string | number> {
  const { title, kind, parts, removed, changes, findings } = manuscript;
  const blocks = parts.flatMap((part) => part.blocks);
  return {
    title: [...title].length > 18 ? `${[...title].slice(0, 17).join('')}…` : title,
    kind,
    parts: parts.length,
    headings: blocks.filter((block) => block.type === 'heading').length,
    leads: blocks.reduce((sum, block) => sum + leadsOf(block), 0),
    restored: blocks.filter((block) => block.restored).length,
    removed: removed.length,
    changes: changes.length,
    findings: findings.length,
  };
}

function leadsOf(block: Block): number {
  return block.type === 'paragraph' ? block.leads.length : 0;
}
