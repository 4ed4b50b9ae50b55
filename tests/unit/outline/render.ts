import { createContext } from '../../../utils/context.ts';
import type { Part } from '../../../utils/manuscript.ts';
import { outline } from '../../../utils/outline/index.ts';
import { readText } from '../../../utils/read/text.ts';

/** The parts of a text whose page has already been stripped and mended; `title` as strip would have found it. */
export function partsOf(text: string, title = '标题'): Part[] {
  const context = createContext(readText(text));
  context.title = title;
  return outline(context.page.lines, context);
}

/**
 * Each block on a row: `H1 一、…` for a heading, `P` for a paragraph with its leads as `[1 run-in 一是…。]`; `+` marks
 * a restored break, `?` an uncertain one.
 */
export function rowsOf(text: string): string[] {
  return partsOf(text).flatMap((part) =>
    part.blocks.map((block) => {
      const restored = block.restored ? (block.restored.certain ? '+' : '?') : '';
      if (block.type === 'heading') return `${restored}H${block.level} ${block.text}`;
      const leads = block.leads.map((lead) => `[${lead.level} ${lead.kind} ${lead.text}]`);
      return [`${restored}P`, ...leads].join(' ');
    }),
  );
}
