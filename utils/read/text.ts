import { dropInvisible } from './characters.ts';
import type { Line, Page } from './line.ts';

/** Reads a text file: every line its own, white space around it taken off. */
export function readText(text: string): Page {
  const lines: Line[] = [];
  let gap = false;
  // A form feed is a page border: the line ends there.
  for (const row of dropInvisible(text).split(/\r\n?|[\n\f\u2028\u2029]/)) {
    const text = row.trim();
    const trimmed = text.includes('\u00a0') ? text.replaceAll('\u00a0', ' ') : text;
    if (trimmed === '') {
      gap = true;
      continue;
    }
    lines.push({
      text: trimmed,
      order: lines.length,
      indent: measureIndent(row),
      gap,
      element: 'text',
      group: lines.length,
      zone: 'document',
      hint: null,
      linkShare: 0,
      emphasis: false,
    });
    gap = false;
  }
  return {
    url: null,
    language: null,
    documentTitle: null,
    headline: null,
    lines,
    pictures: 0,
    border: null,
  };
}

/** White space at the start of a line in full-width columns: 　 counts 1, any other half. */
export function measureIndent(row: string): number {
  const space = /^\s*/.exec(row)?.[0] ?? '';
  let columns = 0;
  for (const character of space) columns += character === '\u3000' ? 1 : 0.5;
  return columns;
}
