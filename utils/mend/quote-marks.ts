import { type Context, recordChange } from '../context.ts';
import type { Line } from '../read/line.ts';
import { measureIndent } from '../read/text.ts';

const MARK = /^(?:[>＞]\s?)+/;
const SENTENCE = /[，,。；;！!？?]/;
const FEWEST = 3;
/** In UTF-16 code units. */
const SHORTEST = 12;

/** Takes the `> ` of quoted mail and forum text from the lines of a text: paths and links to a next page have it, too. */
export function removeQuoteMarks(lines: readonly Line[], context: Context): readonly Line[] {
  const quoted = lines.filter(({ text }) => MARK.test(text));
  if (quoted.filter(isText).length < FEWEST) return lines;
  let gap = false;
  return lines.flatMap((line) => {
    const mark = MARK.exec(line.text)?.[0];
    if (mark === undefined) {
      const after = gap ? { ...line, gap: true } : line;
      gap = false;
      return [after];
    }
    const rest = line.text.slice(mark.length);
    const text = rest.trim();
    recordChange(context, { kind: 'noise', before: mark.trim(), after: '', certain: true });
    if (text === '') {
      gap = true;
      return [];
    }
    const after = { ...line, text, indent: measureIndent(rest), gap: line.gap || gap };
    gap = false;
    return [after];
  });
}

function isText({ text }: Line): boolean {
  return text.length >= SHORTEST && SENTENCE.test(text);
}
