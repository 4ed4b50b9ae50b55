import type { Line } from '../read/line.ts';
import { endsSentence, isCloser } from '../text/characters.ts';

/** A paragraph's indent in the middle of a line: the host ran the paragraphs of the page together. */
const INNER_INDENT = /(?:\s*\u3000){2,}\s*/g;
const LIST_END = /[：:；;]$/;
/** A numbered heading ends without a mark. */
const HEADING =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]{1,3}[，,、])[^。！？!?….]{2,50}$/;

/** Cuts a line where a paragraph's indent stands in it: `…的敬意！　　在担任…`. */
export function splitAtIndents(lines: readonly Line[]): readonly Line[] {
  return lines.flatMap((line) => {
    if (!line.text.includes('\u3000')) return [line];
    const pieces = splitText(line.text);
    return pieces.length === 1
      ? [line]
      : pieces.map((text, index) =>
          index === 0 ? { ...line, text } : { ...line, text, indent: 2, gap: false },
        );
  });
}

function splitText(text: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  for (const indent of text.matchAll(INNER_INDENT)) {
    const piece = text.slice(start, indent.index);
    if (isCloser(text[indent.index + indent[0].length])) continue;
    if (!endsSentence(piece) && !LIST_END.test(piece.slice(-1)) && !HEADING.test(piece)) continue;
    pieces.push(piece);
    start = indent.index + indent[0].length;
  }
  return [...pieces, text.slice(start)];
}
