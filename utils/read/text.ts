import { dropInvisible } from './characters.ts';
import type { Line, Page } from './line.ts';

/** Reads a text file: every line its own, white space around it taken off. */
export function readText(text: string): Page {
  const lines: Line[] = [];
  const gaps: number[] = [];
  let gap = 0;
  // A form feed is a page border: the line ends there.
  for (const row of dropInvisible(text).split(/\r\n?|[\n\f\u2028\u2029]/)) {
    const text = row.trim();
    const trimmed = text.includes('\u00a0') ? text.replaceAll('\u00a0', ' ') : text;
    if (trimmed === '') {
      gap++;
      continue;
    }
    lines.push({
      text: trimmed,
      order: lines.length,
      indent: measureIndent(row),
      gap: gap > 0,
      element: 'text',
      group: lines.length,
      zone: 'document',
      hint: null,
      linkShare: 0,
      emphasis: false,
    });
    gaps.push(gap);
    gap = 0;
  }
  const least = isDoubleSpaced(gaps) ? 2 : 1;
  return {
    url: null,
    language: null,
    documentTitle: null,
    headline: null,
    lines: least === 1 ? lines : lines.map((line, index) => ({ ...line, gap: (gaps[index] ?? 0) >= least })),
    pictures: 0,
    border: null,
  };
}

/** Of the lines. */
const DOUBLE_SPACED = 0.8;
const FEWEST_LINES = 12;
const FEWEST_WIDER = 3;

/**
 * Whether the exporter set an empty line behind each line, and two or more between paragraphs. `gaps`: how many empty
 * lines stand above each.
 */
function isDoubleSpaced(gaps: readonly number[]): boolean {
  const wider = gaps.filter((gap) => gap > 1).length;
  return (
    gaps.length >= FEWEST_LINES &&
    wider >= FEWEST_WIDER &&
    gaps.filter((gap) => gap > 0).length >= DOUBLE_SPACED * gaps.length &&
    gaps.filter((gap) => gap === 1).length >= wider
  );
}

/** White space at the start of a line in full-width columns: 　 counts 1, any other half. */
export function measureIndent(row: string): number {
  const space = /^\s*/.exec(row)?.[0] ?? '';
  let columns = 0;
  for (const character of space) columns += character === '\u3000' ? 1 : 0.5;
  return columns;
}
