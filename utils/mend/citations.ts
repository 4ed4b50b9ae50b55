import { type Context, recordChange } from '../context.ts';
import type { Line } from '../read/line.ts';
import { endsSentence } from '../text/characters.ts';
import { cutSpans } from '../text/cut-spans.ts';
import { joinedText } from '../text/joined.ts';
import { matchesOf } from '../text/matches.ts';

/** Behind a word, a figure or a mark; what is behind the bracket of a document's number is its own: `[12]号`. */
const CITATION =
  /(?<=[\u3400-\u9fff\d”’』」》）)。，；！？%％])[[［]\d{1,2}(?:[-–~,，]\d{1,2})*[\]］](?![号號\d])/g;
const LIKELY = /[[［]\d/;
const FEWEST = 2;

/** What begins a wrapped line may be the mark of the sentence above it. */
const LEADING = /^[[［]\d{1,2}[\]］](?=[\u3400-\u9fff“])/;

/** A mark of a note, as it stands in its line. */
interface Citation {
  readonly line: number;
  readonly mark: string;
  readonly start: number;
  readonly end: number;
}

/** Takes out the marks of notes that encyclopaedias and journals put behind words: `享年89岁[1]。`. They count up from 1. */
export function removeCitations(lines: readonly Line[], context: Context): readonly Line[] {
  if (!LIKELY.test(joinedText(lines))) return lines;
  const citations = findCitations(lines);
  if (!countsUp(citations)) return lines;
  const byLine = Map.groupBy(citations, ({ line }) => line);
  return lines.map((line, index) => {
    const own = byLine.get(index);
    if (own === undefined) return line;
    for (const { mark } of own)
      recordChange(context, { kind: 'noise', before: mark, after: '', certain: true });
    return { ...line, text: cutSpans(line.text, own) };
  });
}

function findCitations(lines: readonly Line[]): readonly Citation[] {
  const found: Citation[] = [];
  lines.forEach(({ text }, line) => {
    if (!LIKELY.test(text)) return;
    const add = ({ 0: mark, index }: RegExpExecArray) =>
      found.push({ line, mark, start: index, end: index + mark.length });
    const leading = LEADING.exec(text);
    if (leading !== null && isWrapped(leading[0], lines[line - 1], found.at(-1))) add(leading);
    for (const match of matchesOf(text, CITATION)) add(match);
  });
  return found;
}

/** A line of a list at the end begins so too: there the numbers begin anew, or the line above begins with one as well. */
function isWrapped(mark: string, above: Line | undefined, last: Citation | undefined): boolean {
  if (last === undefined || above === undefined || LEADING.test(above.text)) return false;
  return endsSentence(above.text) && numbersIn(mark)[0] === Math.max(...numbersIn(last.mark)) + 1;
}

/** Each names a note that was named before, or the one after it. */
function countsUp(citations: readonly Citation[]): boolean {
  let last = 0;
  for (const { mark } of citations) {
    const numbers = numbersIn(mark);
    if ((numbers[0] ?? 0) > last + 1 || numbers.includes(0)) return false;
    last = Math.max(last, ...numbers);
  }
  return citations.length >= FEWEST && last >= FEWEST;
}

function numbersIn(mark: string): readonly number[] {
  return matchesOf(mark, /\d+/g).map(Number);
}
