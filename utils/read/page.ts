import type { Line, Page } from './line.ts';
import { type Walk, walk } from './walk.ts';
import { findZone } from './zone.ts';

/** Reads a page as the reader sees it. Never changes it, never throws on any document. */
export function readPage(document: Document, url: string | null): Page {
  const walked = walk(document);
  return {
    url,
    language: document.documentElement?.getAttribute('lang') || null,
    documentTitle: tidy(document.title),
    headline: tidy(document.querySelector('h1')?.textContent ?? ''),
    lines: linesOf(walked),
    pictures: 0,
    border: null,
  };
}

function linesOf({ boxes, rows }: Walk): Line[] {
  const zone = findZone(boxes, rows);
  return rows.map((row, order) => ({
    text: row.text,
    order,
    indent: row.indent,
    gap: row.gap,
    element: boxes[row.box]?.name ?? 'body',
    group: row.box,
    zone: zone[order] ? 'document' : 'outside',
    hint: row.hint ?? boxes[row.box]?.hint ?? null,
    linkShare: row.linkShare,
    emphasis: row.emphasis,
  }));
}

function tidy(text: string): string | null {
  return text.replace(/\s+/g, ' ').trim() || null;
}
