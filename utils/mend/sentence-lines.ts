import { type Context, recordChange } from '../context.ts';
import type { Line } from '../read/line.ts';
import { isHeadingName } from '../read/look/elements.ts';
import { endsSentence } from '../text/characters.ts';
import { opensWithEnumerator } from '../text/enumerator.ts';
import { splitSentences } from '../text/sentences.ts';
import { joinLines, joint } from './join.ts';

/** Fewer prove no habit. */
const FEWEST_OTHERS = 8;
const FEWEST_FIRST = 4;
/** No paragraph has so many sentences throughout. */
const MOST_SENTENCES = 10;
/** Share of the lines that are one sentence each. */
const HABIT = 0.9;

/** 我讲三点意见：, where an address ends in who is greeted. */
const ANNOUNCES = /[点點面项項条條下见見求][：:]$/;

/** What a paragraph's first line keeps: its indent, or an empty line above it. */
type Opens = (line: Line) => boolean;
const isIndented: Opens = ({ indent }) => indent >= 1;
const isSetOff: Opens = ({ gap }) => gap;

/** Joins a text that has every sentence on a line of its own, where only the first of a paragraph is set off. */
export function joinSentenceLines(lines: readonly Line[], context: Context): readonly Line[] {
  for (const opens of [isIndented, isSetOff]) {
    const start = lines.findIndex(opens);
    if (start !== -1 && partsSentences(lines.slice(start), opens))
      return joinFrom(start, lines, opens, context);
  }
  return lines;
}

function joinFrom(start: number, lines: readonly Line[], opens: Opens, context: Context): readonly Line[] {
  const paragraphs: Line[][] = [];
  for (const line of lines.slice(start)) {
    const last = paragraphs.at(-1)?.at(-1);
    if (last === undefined || opens(line) || !belongsTo(last, line, opens)) {
      paragraphs.push([line]);
      continue;
    }
    paragraphs.at(-1)?.push(line);
    recordChange(context, { kind: 'unwrap', ...joint(last.text, line.text), certain: true });
  }
  return [...lines.slice(0, start), ...paragraphs.map(joinLines)];
}

function partsSentences(lines: readonly Line[], opens: Opens): boolean {
  const others = lines.filter((line) => !opens(line));
  const first = lines.filter((line) => opens(line) && endsSentence(line.text));
  if (others.length < FEWEST_OTHERS || first.length < FEWEST_FIRST) return false;
  if (others.length > first.length * MOST_SENTENCES) return false;
  return [others, first].every((some) => some.filter(isSentence).length >= some.length * HABIT);
}

function isSentence({ text }: Line): boolean {
  return endsSentence(text) && splitSentences(text).length === 1;
}

/**
 * A heading has no end mark, and what follows one opens a paragraph. Where the page itself makes each line a paragraph,
 * an empty one between them parts sections: a host's words at a wedding are one sentence each.
 */
function belongsTo(before: Line, line: Line, opens: Opens): boolean {
  if (before.page !== line.page || line.element === 'li' || isHeadingName(line.element)) return false;
  if (opens === isSetOff && line.element !== 'text' && line.group !== before.group) return false;
  if (!endsSentence(line.text) && !ANNOUNCES.test(line.text)) return false;
  return endsSentence(before.text) && !opensWithEnumerator(line.text);
}
