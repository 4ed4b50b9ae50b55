import type { Line } from '../read/line.ts';
import { perLine } from '../strip/per-line.ts';
import { endsSentence, isCloser } from '../text/characters.ts';
import { opensWithEnumerator } from '../text/enumerator.ts';
import { matchesOf } from '../text/matches.ts';
import { isSpaced } from './spaced.ts';

/** A paragraph's indent in the middle of a line: the host ran the paragraphs of the page together. */
const FULL_WIDTH_INDENT = /(?:\s*\u3000){2,}\s*/g;
/** The same where the host made its indents of common spaces. */
const INDENT = /\s{2,}/g;
/** Behind more than this share of the sentences such spaces are how the page sets its text. */
const HABIT = 0.5;
const LIST_END = /[：:；;]$/;
/** A numbered heading ends without a mark. In UTF-16 code units, its enumerator with it. */
const LONGEST_HEADING = 55;

/** Asked twice of most lines. */
const isWide = perLine((line) => isSpaced(line) && /\s\s/.test(line.text));

/** Cuts a line where a paragraph's indent stands in it: `…的敬意！　　在担任…`. */
export function splitAtIndents(lines: readonly Line[]): readonly Line[] {
  const wide = new Set(lines.filter(isWide));
  if (wide.size === 0) return lines;
  const indent = spacesSentences([...wide]) ? FULL_WIDTH_INDENT : INDENT;
  return lines.flatMap((line) => {
    if (!wide.has(line)) return [line];
    const pieces = splitText(line.text, indent);
    return pieces.length === 1
      ? [line]
      : pieces.map((text, index) =>
          index === 0 ? { ...line, text } : { ...line, text, indent: 2, gap: false },
        );
  });
}

function spacesSentences(lines: readonly Line[]): boolean {
  const count = (pattern: RegExp) =>
    lines.reduce((sum, { text }) => sum + (text.match(pattern)?.length ?? 0), 0);
  return count(/[。！？!?…][”’」』）)]*[ \u00a0]{2,}(?=\S)/g) > HABIT * count(/[。！？!?…]+/g);
}

function splitText(text: string, indents: RegExp): string[] {
  const pieces: string[] = [];
  let start = 0;
  for (const indent of matchesOf(text, indents)) {
    const piece = text.slice(start, indent.index);
    if (isCloser(text[indent.index + indent[0].length])) continue;
    if (!endsSentence(piece) && !LIST_END.test(piece.slice(-1)) && !isHeading(piece)) continue;
    pieces.push(piece);
    start = indent.index + indent[0].length;
  }
  return [...pieces, text.slice(start)];
}

/** A comma goes on: `一、　　加强领导` is one. Its brackets may be spread: `( 一 ) 加强领导`. */
function isHeading(text: string): boolean {
  const opening = text.slice(0, LONGEST_HEADING).replace(/\s+/g, '');
  return (
    text.length <= LONGEST_HEADING && opensWithEnumerator(opening) && !/[。！？!?…]|[、，,]\s*$/.test(text)
  );
}
