import type { Line } from '../../read/line.ts';
import { isHeadingName } from '../../read/look/elements.ts';
import { endsSentence } from '../../text/characters.ts';
import { type AnswerKey, correctBorders } from './answer-key.ts';
import type { Border } from './border.ts';
import { columns } from './columns.ts';
import { isMarked, type OpeningModel, opensParagraph } from './opening.ts';
import { openQuestions } from './questions.ts';
import { findNarrow, isSetOff, setsOff } from './set-off.ts';
import { roomLeft, type Wrapping } from './wrapping.ts';

/** In full-width columns: a line that stands in further is centred, or a signature. */
const MOST_INDENT = 4;

/** What is known about the lines beside themselves. */
export interface Evidence {
  /** The order of lines that something was taken out of. */
  readonly shortened: ReadonlySet<number>;
  /** The same where the next line held the rest of it: one paragraph. */
  readonly torn: ReadonlySet<number>;
  /** What a summary of the page says, or null. */
  readonly key: AnswerKey | null;
  readonly model: OpeningModel;
}

/** Groups wrapped lines into their paragraphs. */
export function groupParagraphs(
  lines: readonly Line[],
  wrapping: Wrapping,
  { shortened, torn, key, model }: Evidence,
): Line[][] {
  const judged = judgeBorders(lines, wrapping, { shortened, torn });
  const borders = key ? correctBorders(lines, judged, key) : judged;
  const breaks = new Set(
    openQuestions(lines, borders)
      .filter((question) => opensParagraph(question, model))
      .map((question) => question.border),
  );
  const paragraphs: Line[][] = [];
  lines.forEach((line, index) => {
    const starts = index === 0 || borders[index - 1] === 'break' || breaks.has(index - 1);
    if (starts) paragraphs.push([line]);
    else paragraphs.at(-1)?.push(line);
  });
  return paragraphs;
}

/** What the layout alone says about the border behind each line but the last. */
export function judgeBorders(
  lines: readonly Line[],
  wrapping: Wrapping,
  { shortened, torn }: Pick<Evidence, 'shortened' | 'torn'>,
): Border[] {
  const indented = keepsIndents(lines);
  const parted = setsOff(lines, wrapping);
  const narrow = parted ? findNarrow(lines, wrapping) : null;
  let alone = true;
  return lines.slice(1).map((line, index) => {
    const before = lines[index];
    const border = before ? judge(before, line, lines[index + 2]) : 'join';
    alone = border === 'break';
    return border;
  });

  function judge(before: Line, line: Line, next: Line | undefined): Border {
    if (isHeadingName(before.element) || isHeadingName(line.element)) return 'break';
    if (torn.has(before.order)) return 'join';
    if (indented && line.indent >= 1) return 'break';
    if (isOverfull(before, wrapping) && endsSentence(before.text)) return 'break';
    if (parted && isSetOff(before, line) && mayEnd(before, alone)) return 'break';
    if (narrow?.has(before)) return 'join';
    if (/[：:]$/.test(before.text) && next && areVerses([line, next], wrapping)) return 'break';
    // The first line of a paragraph is narrower by as much as it stands in.
    const standsIn = indented && before.indent <= MOST_INDENT ? 2 * before.indent : 0;
    if (roomLeft(before, line, wrapping) - standsIn > wrapping.tolerance) {
      if (wrapping.exact && !shortened.has(before.order)) return 'break';
      return endsHere(before, line, alone, wrapping) ? 'break' : 'join';
    }
    return indented || (parted && !line.gap) || !mayEnd(before, alone) ? 'join' : 'open';
  }
}

/** Short lines of one width, each with its mark: `我记得两句诗：` above them may fill its line. */
function areVerses(lines: readonly Line[], { full, measure }: Wrapping): boolean {
  const widths = lines.map(({ text }) => columns(text, measure));
  const isOneWidth = widths.every((width) => width === widths[0] && width < full / 2);
  return isOneWidth && lines.every(({ text }) => /[，。；！？,;!?]$/.test(text));
}

/** The wrapper made no such line: it was a paragraph already. */
function isOverfull({ text }: Line, { full, measure }: Wrapping): boolean {
  return text.length > full / 2 && columns(text, measure) > full * 1.3;
}

/** The next word would have fitted: the paragraph ends, unless something was taken out of the line. */
function endsHere(line: Line, next: Line, alone: boolean, wrapping: Wrapping): boolean {
  if (endsClause(line.text) || isMarked(next.text)) return true;
  return columns(line.text, wrapping.measure) < wrapping.full * (alone ? 0.9 : 0.6);
}

/** Also a heading without a mark may fill its line. */
function mayEnd({ text }: Line, alone: boolean): boolean {
  return endsSentence(text) || /[：:；;]$/.test(text) || (alone && !/[，,、。；;：:“”《》]/.test(text));
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
