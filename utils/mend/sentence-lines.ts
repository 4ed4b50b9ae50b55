import { type Context, recordChange } from '../context.ts';
import type { Line } from '../read/line.ts';
import { endsSentence } from '../text/characters.ts';
import { opensWithEnumerator } from '../text/enumerator.ts';
import { splitSentences } from '../text/sentences.ts';
import { joinLines, joint } from './join.ts';

/** Fewer prove no habit. */
const FEWEST_FLUSH = 8;
const FEWEST_INDENTED = 4;
/** No paragraph has so many sentences throughout. */
const MOST_SENTENCES = 10;
/** Share of the lines that are one sentence each. */
const HABIT = 0.9;

/** Joins a text that has every sentence on a line of its own, where only the first of a paragraph keeps its indent. */
export function joinSentenceLines(lines: readonly Line[], context: Context): readonly Line[] {
  const start = lines.findIndex(isIndented);
  if (start === -1 || !partsSentences(lines.slice(start))) return lines;
  const paragraphs: Line[][] = [];
  for (const line of lines.slice(start)) {
    const last = paragraphs.at(-1)?.at(-1);
    if (last === undefined || !belongsTo(last, line)) {
      paragraphs.push([line]);
      continue;
    }
    paragraphs.at(-1)?.push(line);
    recordChange(context, { kind: 'unwrap', ...joint(last.text, line.text), certain: true });
  }
  return [...lines.slice(0, start), ...paragraphs.map(joinLines)];
}

function isIndented({ indent }: Line): boolean {
  return indent >= 1;
}

function partsSentences(lines: readonly Line[]): boolean {
  const flush = lines.filter((line) => !isIndented(line));
  const indented = lines.filter((line) => isIndented(line) && endsSentence(line.text));
  if (flush.length < FEWEST_FLUSH || indented.length < FEWEST_INDENTED) return false;
  if (flush.length > indented.length * MOST_SENTENCES) return false;
  return [flush, indented].every((some) => some.filter(isSentence).length >= some.length * HABIT);
}

function isSentence({ text }: Line): boolean {
  return endsSentence(text) && splitSentences(text).length === 1;
}

/** A heading has no end mark, and what follows one opens a paragraph. */
function belongsTo(before: Line, line: Line): boolean {
  if (isIndented(line) || before.page !== line.page || /^(?:h[1-6]|li)$/.test(line.element)) return false;
  return endsSentence(before.text) && endsSentence(line.text) && !opensWithEnumerator(line.text);
}
