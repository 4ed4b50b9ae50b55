import { type Context, recordChange } from '../context.ts';
import type { Line } from '../read/line.ts';
import { endsSentence } from '../text/characters.ts';
import { opensWithEnumerator } from '../text/enumerator.ts';
import { columns } from './wrap/columns.ts';
import { findWrapping } from './wrap/wrapping.ts';

/** In UTF-16 code units: a shorter line holds too few rows to prove a width. */
const SHORTEST = 240;
const FEWEST = 8;
/** Between Chinese, where nobody sets a space. */
const BETWEEN = /(?<=[^\s!-~]) (?=[^\s!-~])/;
/** Beside a figure or a letter an editor sets one too. */
const BESIDE = / /g;
const PLAIN = { punctuation: 2, space: 1, latin: 1 } as const;
/** In half-width columns: no row of the page is wider than its full rows by more. */
const NEAR = 4;
/** A paragraph's last row leaves so much of the width free. Where none does the page had run its paragraphs together before. */
const SHORT = 0.8;
const FEWEST_ENDS = 3;
const SHARE = 0.08;

/**
 * Cuts a line at the spaces that a host left of the ends of rows: `…我的 脸上一直是烫的。…`. They are told by the one width
 * of what stands between them; where paragraphs ended among them `unwrap` tells.
 */
export function splitAtRowSpaces(lines: readonly Line[], context: Context): readonly Line[] {
  return lines.flatMap((line) => {
    const rows = line.text.length < SHORTEST || !BETWEEN.test(line.text) ? [] : rowsOf(line);
    if (rows.length === 0) return [line];
    recordChange(context, {
      kind: 'space',
      before: ' ',
      after: '\n',
      certain: true,
      count: rows.length - 1,
    });
    return rows;
  });
}

/** The rows of a line; none where what stands between its spaces has no one width. */
function rowsOf(line: Line): readonly Line[] {
  const pieces = line.text.split(BETWEEN);
  if (pieces.length < FEWEST) return [];
  const toRow = (text: string): Line => ({ ...line, text, indent: 0, gap: false });
  const full = findWrapping(pieces.map(toRow))?.full ?? null;
  if (full === null) return [];
  const rows = pieces.flatMap((piece) => cutWide(piece, full)).map(toRow);
  const wide = rows.filter(({ text }) => columns(text, PLAIN) > full + 2 * NEAR).length;
  const ends = rows.slice(0, -1).filter(({ text }) => columns(text, PLAIN) < full * SHORT && mayEnd(text));
  const endsParagraphs =
    ends.length >= Math.max(FEWEST_ENDS, rows.length * SHARE) && wide * FEWEST <= rows.length;
  return endsParagraphs && findWrapping(rows) !== null ? rows : [];
}

/** The last row of a paragraph, or all of a heading. */
function mayEnd(text: string): boolean {
  return endsSentence(text) || opensWithEnumerator(text);
}

/** A piece that holds several rows, cut at spaces beside figures where rows end. */
function cutWide(piece: string, full: number): string[] {
  const rows: string[] = [];
  let rest = piece;
  while (columns(rest, PLAIN) > full + NEAR) {
    const end = findRowEnd(rest, full);
    if (end === null) break;
    rows.push(rest.slice(0, end));
    rest = rest.slice(end + 1);
  }
  return [...rows, rest];
}

/** The last space at which a row may end; null where there is none. */
function findRowEnd(text: string, full: number): number | null {
  let end: number | null = null;
  for (const { index } of text.matchAll(BESIDE)) {
    const width = columns(text.slice(0, index), PLAIN);
    if (width > full + NEAR) break;
    if (width >= full - 2 * NEAR) end = index;
  }
  return end;
}
