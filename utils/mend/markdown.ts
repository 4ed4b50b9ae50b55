import { type Context, recordChange } from '../context.ts';
import type { Line } from '../read/line.ts';
import { opensWithEnumerator } from '../text/enumerator.ts';
import { joinedText } from '../text/joined.ts';

const HEADING = /^(#{1,6})\s+(?=\S)/;
const BULLET = /^[-*+]\s+(?=\S)/;
const STRONG = /\*\*([^*\n]+)\*\*/g;
/** Words that are marked and open a line: an enumerator's heading, or all of the line. `**县**镇` are masks. */
const STRONG_OPENING = /^\*\*([^*]{2,60})\*\*(.?)/;
const SHORTEST_LINE = 4;
/** So many lines are set in marks where the text is Markdown. */
const FEWEST = 2;

/** Takes the marks of Markdown off a text that was pasted with them: `## 一、工作回顾`, `**1、抓班子。**坚持…`. */
export function removeMarkdown(lines: readonly Line[], context: Context): readonly Line[] {
  const whole = joinedText(lines);
  if (!whole.includes('**') && !whole.includes('# ')) return lines;
  if (lines.filter(({ text }) => isMarkedUp(text)).length < FEWEST) return lines;
  return lines.map((line) => {
    const drop = (before: string, after = '') => {
      recordChange(context, { kind: 'noise', before, after, certain: true });
      return after;
    };
    const level = HEADING.exec(line.text)?.[1]?.length;
    const text = line.text
      .replace(level === undefined ? BULLET : HEADING, (mark) => drop(mark))
      .replace(STRONG, (before, words: string) => drop(before, words));
    if (text === line.text) return line;
    const emphasis = line.emphasis || line.text === `**${text}**`;
    return { ...line, text, emphasis, element: level === undefined ? line.element : `h${level}` };
  });
}

function isMarkedUp(text: string): boolean {
  if (HEADING.test(text)) return true;
  const [, words, next] = STRONG_OPENING.exec(text) ?? [];
  if (words === undefined) return false;
  return opensWithEnumerator(words) || (next === '' && words.length >= SHORTEST_LINE);
}
