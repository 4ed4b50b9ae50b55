import { type Context, recordChange } from '../context.ts';
import type { Line } from '../read/line.ts';
import { cutSpans } from '../text/cut-spans.ts';
import { joinedText } from '../text/joined.ts';
import { matchesOf } from '../text/matches.ts';

/** Behind a word, a figure or a mark; what is behind the bracket of a document's number is its own: `[12]号`. */
const CITATION =
  /(?<=[\u3400-\u9fff\d”’』」》）)。，；！？%％])[[［]\d{1,2}(?:[-–~,，]\d{1,2})*[\]］](?![号號\d])/g;
const LIKELY = /[[［]\d/;
const FEWEST = 2;

/** Takes out the marks of notes that encyclopaedias and journals put behind words: `享年89岁[1]。`. They count up from 1. */
export function removeCitations(lines: readonly Line[], context: Context): readonly Line[] {
  if (!LIKELY.test(joinedText(lines)) || !countsUp(lines)) return lines;
  return lines.map((line) => {
    if (!LIKELY.test(line.text)) return line;
    const marks = matchesOf(line.text, CITATION).map(({ 0: mark, index }) => {
      recordChange(context, { kind: 'noise', before: mark, after: '', certain: true });
      return { start: index, end: index + mark.length };
    });
    return marks.length === 0 ? line : { ...line, text: cutSpans(line.text, marks) };
  });
}

/** Each names a note that was named before, or the one after it. */
function countsUp(lines: readonly Line[]): boolean {
  const marks = lines.flatMap(({ text }) => (LIKELY.test(text) ? matchesOf(text, CITATION) : []));
  let last = 0;
  for (const [mark] of marks) {
    const numbers = matchesOf(mark, /\d+/g).map(Number);
    if ((numbers[0] ?? 0) > last + 1 || numbers.includes(0)) return false;
    last = Math.max(last, ...numbers);
  }
  return marks.length >= FEWEST && last >= FEWEST;
}
