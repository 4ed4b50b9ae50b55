import { type Context, recordChange } from '../context.ts';
import type { Line } from '../read/line.ts';
import { endsSentence, isHan, isOpener } from '../text/characters.ts';
import { opensWithEnumerator } from '../text/enumerator.ts';
import { joinLines, joint } from './join.ts';

/** Nothing but one mark: `“`, `)`. */
const MARK = /^[“”‘’「」『』《》〈〉（）()【】]$/;
const FEWEST_MARKS = 4;
/** Nothing but a figure or a word in Latin letters: `29`, `15%`. */
const FIGURE = /^[\d.,%％A-Za-z-]{1,12}$/;
/** A dash may begin a paragraph. */
const CLOSES = /^[，。、；：！？”’」』》〉）】,.;:!?)%％]$/;
/** What figures are followed by at the start of a sentence. */
const COUNTED = /^[年月日时点个名位只项万亿多余]/;
/** In UTF-16 code units: a shorter row before a mark is an address or an announcement. */
const SHORTEST_OPEN = 12;

/**
 * Joins what a converter tore into rows wherever the typeface changed: `市政府召开全市` `“` `无废城市` `”` `建设大会，…`. No page
 * has marks alone in rows otherwise.
 */
export function joinTornRows(lines: readonly Line[], context: Context): readonly Line[] {
  if (lines.filter(({ text }) => MARK.test(text)).length < FEWEST_MARKS) return lines;
  const groups: Line[][] = [];
  let last: Torn | null = null;
  for (const line of lines) {
    const goesOn: boolean = last !== null && belongsTo(last, line);
    if (goesOn) groups.at(-1)?.push(line);
    else groups.push([line]);
    if (goesOn && last !== null)
      recordChange(context, { kind: 'unwrap', ...joint(last.text, line.text), certain: true });
    last = takeIn(goesOn, last, line);
  }
  return groups.map(joinLines);
}

/** In UTF-16 code units: what tells of a sentence whether it has ended. */
const TAIL = 32;

/** What was joined up to a row. */
interface Torn {
  readonly line: Line;
  /** All of it, or its end. */
  readonly text: string;
  /** What stood before the mark that the row closes or opened last; null where it has none. */
  readonly quoted: string | null;
}

function takeIn(goesOn: boolean, last: Torn | null, line: Line): Torn {
  const before = last?.text.slice(-TAIL) ?? '';
  const quoted = MARK.test(line.text) && isOpener(line.text) ? before : null;
  return goesOn
    ? { line, text: before + line.text, quoted: quoted ?? last?.quoted ?? null }
    : { line, text: line.text, quoted };
}

function belongsTo({ line, text, quoted }: Torn, next: Line): boolean {
  if (line.zone !== next.zone || line.page !== next.page) return false;
  const [last, first] = [text.at(-1), next.text.charAt(0)];
  if (isOpener(last) || CLOSES.test(first)) return true;
  if (MARK.test(line.text)) return !endsSentence(text) && !endsSentence(quoted ?? '');
  if (FIGURE.test(line.text))
    return isHan(first) && !opensWithEnumerator(next.text) && followsFigure(text, line, next);
  if (!MARK.test(next.text) && !FIGURE.test(next.text)) return false;
  return !endsSentence(text) && (isHan(last) || '，、'.includes(last ?? ' ') || text.length >= SHORTEST_OPEN);
}

/** Behind a figure inside a sentence, or before what it counts. */
function followsFigure(text: string, { text: figure }: Line, { text: next }: Line): boolean {
  return text.length > figure.length || COUNTED.test(next);
}
