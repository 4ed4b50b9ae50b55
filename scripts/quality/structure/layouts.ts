import { columns, firstUnit, type Habits } from '../../../utils/mend/wrap/columns.ts';
import type { Line } from '../../../utils/read/line.ts';

/** How paragraphs are laid out in lines before they are to be put together again. */
export interface Layout {
  /** Full-width characters a line. */
  readonly width: number;
  readonly indents: boolean;
  /** 'none' breaks anywhere, 'push' takes the character before a mark down with it, 'hang' lets the mark stand out. */
  readonly marks: 'none' | 'push' | 'hang';
  /** Lines a page, or 0 for no pages: a page border leaves an empty line. */
  readonly page: number;
}

const MEASURE = { punctuation: 2, space: 1, latin: 1 } as const;

/** Lays paragraphs out in lines. */
export function wrap(paragraphs: readonly string[], layout: Layout): Line[] {
  const lines: Line[] = [];
  for (const paragraph of paragraphs) {
    let indent = layout.indents ? 2 : 0;
    for (const text of wrapParagraph(paragraph, layout)) {
      const gap = layout.page > 0 && lines.length % layout.page === 0;
      lines.push(lineOf(text, lines.length, indent, gap));
      indent = 0;
    }
  }
  return lines;
}

function wrapParagraph(paragraph: string, layout: Layout): string[] {
  const habits: Habits = { keepsTokens: layout.marks !== 'none', keepsClosers: layout.marks === 'push' };
  const full = layout.width * 2;
  const rows: string[] = [];
  let row = '';
  let width = layout.indents ? 4 : 0;
  for (let at = 0; at < paragraph.length; ) {
    const unit = firstUnit(paragraph.slice(at, at + full), habits);
    const wide = columns(unit, MEASURE);
    const hangs = layout.marks === 'hang' && width <= full && /^[，。、；：？！）》”]/.test(unit);
    if (width + wide > full && row !== '' && !hangs) {
      rows.push(row);
      row = '';
      width = 0;
    }
    row += unit;
    width += wide;
    at += unit.length;
  }
  rows.push(row);
  return rows;
}

function lineOf(text: string, order: number, indent: number, gap: boolean): Line {
  return {
    text,
    order,
    indent,
    gap,
    element: 'text',
    group: order,
    zone: 'document',
    hint: null,
    linkShare: 0,
    emphasis: false,
  };
}
