import { createContext, type Pass } from '../../../utils/context.ts';
import type { Change } from '../../../utils/manuscript.ts';
import { readText } from '../../../utils/read/text.ts';

/** What a pass makes of a text: its lines, and the changes as `before → after`. */
export function runPass(pass: Pass, text: string): { lines: string[]; changes: string[] } {
  const page = readText(text);
  const context = createContext(page);
  const lines = pass(page.lines, context).map((line) => line.text);
  return { lines, changes: [...context.changes.values()].map(describeChange) };
}

function describeChange({ before, after, certain, count = 1 }: Change): string {
  return `${before} → ${after}${count > 1 ? ` ×${count}` : ''}${certain ? '' : ' (offered)'}`;
}
