import type { Context } from '../context.ts';
import type { Part } from '../manuscript.ts';
import type { Line } from '../read/line.ts';

/** Cuts the document into its speeches and finds their headings. */
export function outline(lines: readonly Line[], context: Context): Part[] {
  const blocks = lines.map((line) => ({ type: 'paragraph' as const, text: line.text, leads: [] }));
  return [{ label: null, title: context.title, subtitle: null, salutation: null, blocks }];
}
