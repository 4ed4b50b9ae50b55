import { type Context, recordChange } from '../context.ts';
import type { Line } from '../read/line.ts';
import { endsSentence, isAlphanumeric, isCloser, isOpener } from '../text/characters.ts';
import { partsWord } from '../text/words.ts';
import { joinLines, joinTexts, joint } from './join.ts';
import { isMarked, isSerial } from './wrap/opening.ts';

/** A shorter piece may be a verse or a signature. */
const SHORTEST = 15;
/** A piece without a sentence end that is shorter, or has no comma, may be a heading. */
const LONGEST_HEADING = 24;
const TITLE_END =
  /(?:[讲講][话話]|[讲講]稿|[发發]言|[致献獻][辞辭词詞]|[报報]告|[总總][结結]|方案|[总總]体要求|[范範][文例本]|材料)[）)]?$/;

const TAIL = 40;

/** Words that lean on what follows, and words that lean on what went before. */
const LEANS_FORWARD = /[的地得和与與及或在对對把将將被是为為以从從向于於由让讓使同跟比并並等第每各该該]$/;
const LEANS_BACK = /^[的地得了着著和与與及或等们們]/;

/** Joins a paragraph that the border of a page had cut: `善抓的巧⏎⏎劲。` */
export function joinAcrossPages(lines: readonly Line[], context: Context): readonly Line[] {
  const paragraphs: Paragraph[] = [];
  for (const line of lines) {
    const before = paragraphs.at(-1);
    if (before && isCut(before, line)) {
      recordChange(context, { kind: 'page-break', ...joint(before.tail, line.text), certain: true });
      extend(before, line);
    } else
      paragraphs.push({
        lines: [line],
        tail: line.text,
        length: line.text.length,
        prose: isProse(line.text),
      });
  }
  return paragraphs.map((paragraph) => joinLines(paragraph.lines));
}

/** The pieces put together so far, and what a decision needs to know of them. */
interface Paragraph {
  readonly lines: Line[];
  tail: string;
  length: number;
  prose: boolean;
}

function extend(paragraph: Paragraph, line: Line): void {
  paragraph.lines.push(line);
  paragraph.tail = joinTexts([paragraph.tail.slice(-TAIL), line.text]);
  paragraph.length += line.text.length;
  paragraph.prose ||= isProse(line.text);
}

function isCut({ lines, tail, length, prose }: Paragraph, after: Line): boolean {
  const first = lines[0] ?? after;
  const right = after.text;
  if (length <= SHORTEST || endsSentence(tail) || /[：:；;]$/.test(tail)) return false;
  if (isMarked(right) || isSerial(right) || isHeading(first) || isHeading(after)) return false;
  if (partsWord(tail, right) || leavesOpen(tail, right)) return true;
  if (prose) return isProse(right);
  if (isMarked(first.text) || !isProse(right)) return false;
  if (LEANS_FORWARD.test(tail) || LEANS_BACK.test(right)) return true;
  return length > LONGEST_HEADING && /[，,]/.test(tail) && !TITLE_END.test(tail);
}

function isHeading(line: Line): boolean {
  return line.emphasis || /^h[1-6]$/.test(line.element);
}

/** Has a sentence end in it, so it is no heading. */
function isProse(text: string): boolean {
  return /[。！？!?；;]/.test(text);
}

/** The border stands where no line of text can end by itself. */
function leavesOpen(left: string, right: string): boolean {
  const end = left.at(-1);
  const start = right[0];
  if (isOpener(end) || /[，,、]$/.test(left) || /^[，,、。；;：:！!？?”’）)》]/.test(right)) return true;
  if (isAlphanumeric(end) && isAlphanumeric(start)) return true;
  return isCloser(start);
}
