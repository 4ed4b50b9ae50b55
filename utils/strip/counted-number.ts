import type { Pass } from '../context.ts';
import type { Line } from '../read/line.ts';
import { isHan } from '../text/characters.ts';
import { commonPrefix } from '../text/common.ts';
import { compiled } from '../text/compiled.ts';
import { matchesOf } from '../text/matches.ts';
import { cutLines, cutRanges } from './remove.ts';

const NUMBER = compiled(/(?<![-—–\d])[-—–]\s?(\d{1,3})\s?[-—–](?![-—–\d])/g);
/** Fewer may be the numbers of anything. */
const FEWEST = 3;
/** In UTF-16 code units. */
const SHORTEST_HEAD = 4;
const LONGEST_HEAD = 40;

/** A number between dashes in the run of the text. */
interface Mark {
  readonly line: Line;
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/**
 * `- 2 -`, counting up through a text run together, where one at least stands in the middle of a sentence; and the words behind
 * each of them that are the same.
 */
export const removeCountedNumbers: Pass = (lines, context) => {
  const marks = lines.flatMap((line) => (line.zone === 'document' ? marksOf(line) : []));
  if (marks.length < FEWEST || !marks.some(partsSentence)) return lines;
  if (marks.some(({ number }, at) => at > 0 && number !== (marks[at - 1]?.number ?? 0) + 1)) return lines;
  const head = findHead(marks);
  return cutLines(lines, (line) => {
    const ranges = marks
      .filter((mark) => mark.line === line)
      .map(({ start, end }) => [start, line.text.startsWith(head, end) ? end + head.length : end] as const);
    return ranges.length === 0 ? line : cutRanges(line, ranges, context, 'page-number');
  });
};

function marksOf(line: Line): Mark[] {
  return matchesOf(line.text, NUMBER).map(({ 0: mark, 1: number, index }) => ({
    line,
    number: Number(number),
    start: index,
    end: index + mark.length,
  }));
}

/** A line that it ends may end with it in the middle of a sentence. */
function partsSentence({ line: { text }, start, end }: Mark): boolean {
  const [before, after] = [text.slice(0, start).trimEnd().at(-1), text.slice(end).trimStart()[0]];
  return (isHan(before) || before === '，' || before === '、') && (after === undefined || isHan(after));
}

/** What all of them that text follows have behind them, up to a space or a mark; '' where that is little. */
function findHead(marks: readonly Mark[]): string {
  const behind = marks
    .map(({ line, end }) => line.text.slice(end, end + LONGEST_HEAD))
    .filter((text) => text.trim().length > SHORTEST_HEAD);
  const [first = '', ...others] = behind;
  if (others.length < FEWEST - 2) return '';
  const shared = others.reduce((head, text) => head.slice(0, commonPrefix(head, text)), first);
  const head = /^[^。！？；：，,.!?;:]*/.exec(shared)?.[0] ?? '';
  return head.trim().length < SHORTEST_HEAD ? '' : head;
}
