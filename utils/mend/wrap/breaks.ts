import type { Line } from '../../read/line.ts';
import { endsSentence } from '../../text/characters.ts';
import { columns } from './columns.ts';
import { isMarked, isOpening } from './opening.ts';
import { roomLeft, type Wrapping } from './wrapping.ts';

const REMEMBERED = 12;

/** Groups wrapped lines into their paragraphs. `shortened` holds the order of lines that something was taken out of. */
export function groupParagraphs(
  lines: readonly Line[],
  wrapping: Wrapping,
  shortened: ReadonlySet<number>,
): Line[][] {
  const indented = keepsIndents(lines);
  const paragraphs: Line[][] = [];
  const openings: string[] = [];
  let current: Line[] = [];
  let length = 0;
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before && breaksBetween(before, line)) {
      paragraphs.push(current);
      current = [];
      length = 0;
    }
    if (current.length === 0) {
      openings.push(line.text);
      if (openings.length > REMEMBERED) openings.shift();
    }
    current.push(line);
    length += line.text.length;

    function breaksBetween(before: Line, line: Line): boolean {
      if (isHeadingElement(before) || isHeadingElement(line)) return true;
      if (indented && line.indent >= 1) return true;
      const room = roomLeft(before, line, wrapping);
      if (room > wrapping.tolerance) {
        if (wrapping.exact && !shortened.has(before.order)) return true;
        return endsHere(before, line, current.length, wrapping);
      }
      if (indented || (!/[：:]$/.test(before.text) && !endsSentence(before.text))) return false;
      const sentence = line.text + (lines[index + 1]?.text ?? '');
      return isOpening(sentence, { length, openings });
    }
  });
  if (current.length > 0) paragraphs.push(current);
  return paragraphs;
}

/** The next word would have fitted: the paragraph ends, unless something was taken out of the line. */
function endsHere(line: Line, next: Line, lines: number, wrapping: Wrapping): boolean {
  if (endsClause(line.text) || isMarked(next.text)) return true;
  const alone = lines === 1;
  return columns(line.text, wrapping.measure) < wrapping.full * (alone ? 0.9 : 0.6);
}

/** Also `几点意见：` and a list's `；`. */
function endsClause(text: string): boolean {
  return endsSentence(text) || /[：:；;”」』）)》]$/.test(text);
}

/** First lines stand in, the others do not. */
function keepsIndents(lines: readonly Line[]): boolean {
  const indented = lines.filter((line) => line.indent >= 1).length;
  return indented >= 2 && indented <= lines.length * 0.7;
}

function isHeadingElement(line: Line): boolean {
  return /^h[1-6]$/.test(line.element);
}
