import { type Context, recordRemoval } from '../../context.ts';
import type { Line } from '../../read/line.ts';
import { compiled } from '../../text/compiled.ts';
import { TITLE_END } from './text.ts';

/** What browsers and desktops put behind a file's name that is there already: `…讲话(1)`, `…讲话 - 副本 (2).docx`. */
const COPY_NUMBER = compiled(
  new RegExp(
    `^([^，,。；;！!？?]{4,60}${TITLE_END})(\\s?(?:[-_—]\\s?副本(?:\\s?[(（]\\d{1,2}[)）])?|\\(\\d{1,2}\\))(?:\\.(?:docx?|pdf|txt|wps))?)$`,
  ),
);
const LONGEST = 100;

/**
 * Cuts the number of a copy from rows with a title. Pieces of one name that count up have it from their writer, and so
 * has a title whose number is set full-width or in words.
 */
export function cutCopyNumbers(lines: readonly Line[], context: Context): readonly Line[] {
  // A further page of a document counts the pages.
  if (context.title !== '') return lines;
  const numbers = new Map<string, Set<string>>();
  const rows = new Map<Line, RegExpExecArray>();
  for (const line of lines) {
    const match = matchCopy(line.text);
    const [, name = '', number = ''] = match ?? [];
    if (match === null) continue;
    rows.set(line, match);
    numbers.set(name, (numbers.get(name) ?? new Set()).add(number.replace(/\.\w+$/, '').trim()));
  }
  if (rows.size === 0) return lines;
  return lines.map((line) => {
    const [, name = '', number = ''] = rows.get(line) ?? [];
    if (name === '' || numbers.get(name)?.size !== 1) return line;
    recordRemoval(context, line, 'title-echo', number.trim());
    return { ...line, text: name };
  });
}

/** A name without the number of its copy. */
export function withoutCopyNumber(name: string): string {
  return matchCopy(name)?.[1] ?? name;
}

function matchCopy(text: string): RegExpExecArray | null {
  if (text.length > LONGEST || !/[)）本]$|\.\w{3,4}$/.test(text)) return null;
  return COPY_NUMBER.exec(text);
}
