import { getOrMake } from '../../known.ts';
import type { Row } from '../writer.ts';
import type { Box } from './box.ts';

/** How far above its text, and how far into it, a title stands. */
const ABOVE = 20;
const INTO = 3;
const MOST_ROWS = 4;

const TITLE_WORD = /(?:^|[^a-z])(?:title|biaoti|headline|subject|tit|bt)(?:[^a-z]|$)/i;

/**
 * The title as the page's markup gives it: what the site's rule names, else the one `<h1>`, else the one
 * heading above the text that is called a title. null where markup does not settle it.
 */
export function findHeadline(
  titled: Element | null,
  boxes: readonly Box[],
  rows: readonly Row[],
  zone: readonly boolean[],
  documentTitle: string | null,
): string | null {
  const byRule = titled ? tidy(titled.textContent) : null;
  if (byRule) return byRule;
  const start = zone.indexOf(true);
  const near = rows.filter((_, index) => index >= start - ABOVE && index < start + INTO);
  return (
    single(textsOf(boxes, rows, isMainHeading), documentTitle) ??
    single(textsOf(boxes, near, isMainHeading), documentTitle) ??
    single(textsOf(boxes, near, isCalledTitle), documentTitle)
  );
}

/** The one text there is, or the one of several that the document's own title begins with. */
function single(texts: readonly string[], documentTitle: string | null): string | null {
  const different = [...new Set(texts)];
  if (different.length === 1) return different[0] ?? null;
  const named = different.filter((text) => documentTitle?.startsWith(text));
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** Texts of the boxes that are meant; a heading set in several rows is one text. */
function textsOf(boxes: readonly Box[], rows: readonly Row[], isMeant: (box: Box) => boolean): string[] {
  const texts = new Map<number, string[]>();
  for (const row of rows) {
    const box = boxes[row.box];
    if (box && row.linkShare < 0.5 && isMeant(box)) getOrMake(texts, row.box, () => []).push(row.text);
  }
  // A heading that was never closed holds the text that follows.
  return [...texts.values()].filter((own) => own.length <= MOST_ROWS).map((own) => own.join(''));
}

function isMainHeading(box: Box): boolean {
  return box.name === 'h1';
}

function isCalledTitle(box: Box): boolean {
  if (!/^(?:h[1-4]|div|p)$/.test(box.name)) return false;
  return TITLE_WORD.test(`${box.element.getAttribute('class') ?? ''} ${box.element.id}`);
}

function tidy(text: string | null): string | null {
  return text?.replace(/\s+/g, ' ').trim() || null;
}
