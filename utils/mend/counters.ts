import { type Context, recordChange } from '../context.ts';
import type { Line } from '../read/line.ts';
import { DESCRIPTION } from '../strip/notes/description.ts';
import { endsSentence, isHan } from '../text/characters.ts';
import { foldWords } from '../text/fold-words.ts';
import { partsWord } from '../text/words.ts';

/** Text layers part the digits of a number. */
const COUNTER = /^\d(?:\s*\d){0,2}[、.．]\s*(?=[^\d\s])/;
const MARK = /^[，,。；;、！!？?）)”》]/;

/**
 * Takes out the number of a page that stands glued before its first line: `3、,全市`, `继续保持发⏎2、展势头`. No item
 * of a list begins with a mark, or with the other half of a word.
 */
export function removeCounters(lines: readonly Line[], context: Context): readonly Line[] {
  const counted = countsPages(context);
  let page = 0;
  return lines.map((line, index) => {
    const counter = COUNTER.exec(line.text)?.[0];
    if (counter === undefined) return line;
    const rest = line.text.slice(counter.length);
    const ordinal = Number.parseInt(counter.replace(/\s+/g, ''), 10);
    // The first may have gone with the title it stood before.
    const isNextPage = counted && (ordinal === page + 1 || (page === 0 && ordinal === 2));
    if (isNextPage) page = ordinal;
    else if (!MARK.test(rest) && !goesOn(lines[index - 1]?.text ?? '', rest)) return line;
    recordChange(context, { kind: 'noise', before: counter, after: '', certain: true });
    return { ...line, text: rest };
  });
}

/** Hosts that print a file's text below `资源描述` number its pages from 1 on, one a line. */
function countsPages({ removed }: Context): boolean {
  return removed.some(({ text }) => text.length < 10 && DESCRIPTION.test(foldWords(text)));
}

/** The page border cut a word. */
function goesOn(before: string, after: string): boolean {
  if (endsSentence(before) || !isHan(before.at(-1)) || !/[，,。；;]/.test(before)) return false;
  return partsWord(before, after);
}
