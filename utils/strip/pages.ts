import { type Context, type Pass, recordRemoval } from '../context.ts';
import type { RemovalReason } from '../manuscript.ts';
import type { Line } from '../read/line.ts';
import { isProse } from './layout.ts';
import { folded, isLabel, isSalutation } from './shape.ts';
import { titleCore } from './title/text.ts';

/** The lines of each page, where pages were joined. */
export function splitPages(lines: readonly Line[]): Line[][] {
  const pages: Line[][] = [];
  lines.forEach((line, index) => {
    if (line.page !== lines[index - 1]?.page || index === 0) pages.push([]);
    pages.at(-1)?.push(line);
  });
  return pages;
}

const LONGEST_END = 60;
const PAGE_SUFFIX = /[\s(（【[_-]*第?\s?\d{1,3}\s?[页頁]?[)）】\]]*$/;

/** A further page knows the title; its own copy of it, which may count the pages, is an echo. */
export function createLaterContext(lines: readonly Line[], context: Context): Context {
  const core = titleCore(context.title);
  const copy = lines.find(
    ({ text }) => core !== '' && text.length <= 160 && titleCore(text.replace(PAGE_SUFFIX, '')) === core,
  );
  return { ...context, titleOrder: copy?.order ?? null };
}

/** Lines of the first page that a further one may open with again. */
const OPENING = 6;

/**
 * What stands at the edge of one page after the other is the host's: above the text it is left on the first, where it
 * may be the document's, below it on none.
 */
export const removeRepeats: Pass = (lines, context) => {
  const pages = splitPages(lines);
  const gone = new Map([...repeatedOpenings(pages, context), ...sharedEnds(pages)]);
  return lines.filter((line) => {
    const reason = gone.get(line);
    if (reason) recordRemoval(context, line, reason);
    return !reason;
  });
};

/** Lines that further pages open with and that the first had above its text, removed or not. */
function repeatedOpenings(
  [first = [], ...later]: readonly (readonly Line[])[],
  { removed }: Context,
): [Line, RemovalReason][] {
  const known = new Map([
    ...first
      .slice(0, OPENING)
      .map((line) => [line.text, isProse(line) ? 'summary-repeat' : 'title-echo'] as const),
    ...removed.map(({ text, reason }) => [text, reason] as const),
  ]);
  return later.flatMap((lines) => {
    const text = lines.findIndex((line) => !known.has(line.text) || isLabel(line) || isSalutation(line));
    return lines
      .slice(0, text < 0 ? lines.length : text)
      .map((line): [Line, RemovalReason] => [line, known.get(line.text) ?? 'title-echo']);
  });
}

/** Lines without the end of a sentence, a date or a greeting that every page ends with. */
function sharedEnds(pages: readonly (readonly Line[])[]): [Line, RemovalReason][] {
  const shared: [Line, RemovalReason][] = [];
  for (let back = 1; ; back += 1) {
    const ends = pages.map((lines) => lines.at(-back));
    const text = ends[0] && folded(ends[0]);
    if (!text || text.length > LONGEST_END || /[。!?;:…]$|[年月日谢祝敬]/.test(text)) return shared;
    if (ends.some((line) => line === undefined || folded(line) !== text)) return shared;
    shared.push(...ends.flatMap((line): [Line, RemovalReason][] => (line ? [[line, 'footer']] : [])));
  }
}
