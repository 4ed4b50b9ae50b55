import type { Pass } from '../context.ts';
import type { Line } from '../read/line.ts';
import { isHan } from '../text/characters.ts';
import { commonPrefix } from '../text/common.ts';
import { compiled } from '../text/compiled.ts';
import { matchesOf } from '../text/matches.ts';
import { cutLines, cutRanges } from './remove.ts';

const DASHED = compiled(/(?<![-—–\d])[-—–]\s?(\d{1,3})\s?[-—–](?![-—–\d])/g);
/** File libraries print it at the start of each page: `项目3、前期慢半年`. */
const POINTED = compiled(/(?<![\d.第])(\d{1,3})、(?=[\u3400-\u9fff“（])/g);
/** Fewer may be the numbers of anything. */
const FEWEST = 3;
/** A page has more text than an item of a list that is run together; in UTF-16 code units. */
const SHORTEST_PAGE = 100;
/** In UTF-16 code units. */
const SHORTEST_HEAD = 4;
const LONGEST_HEAD = 40;

/** A number in the run of the text. */
interface Mark {
  readonly line: Line;
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/**
 * `- 2 -` or `2、`, counting up through a text run together, where one at least stands in the middle of a sentence; and
 * the words behind each of them that are the same.
 */
export const removeCountedNumbers: Pass = (lines, context) => {
  const document = lines.filter(({ zone }) => zone === 'document');
  const dashed = document.flatMap((line) => marksOf(line, DASHED));
  const marks = countsUp(dashed) && dashed.some(partsSentence) ? dashed : findPages(document);
  if (marks.length === 0) return lines;
  const head = findHead(marks);
  return cutLines(lines, (line) => {
    const ranges = marks
      .filter((mark) => mark.line === line)
      .map(({ start, end }) => [start, line.text.startsWith(head, end) ? end + head.length : end] as const);
    return ranges.length === 0 ? line : cutRanges(line, ranges, context, 'page-number');
  });
};

function marksOf(line: Line, pattern: RegExp): Mark[] {
  return matchesOf(line.text, pattern).map(({ 0: mark, 1: number, index }) => ({
    line,
    number: Number(number),
    start: index,
    end: index + mark.length,
  }));
}

function countsUp(marks: readonly Mark[]): boolean {
  return (
    marks.length >= FEWEST &&
    marks.every(({ number }, at) => at === 0 || number === (marks[at - 1]?.number ?? 0) + 1)
  );
}

/** The numbers that count up a page apart, most of them within a sentence; the items of lists stand between them. */
function findPages(lines: readonly Line[]): readonly Mark[] {
  const found: Mark[] = [];
  let passed = 0;
  let next = 0;
  for (const line of lines) {
    for (const mark of marksOf(line, POINTED)) {
      const last = found.at(-1);
      if (last ? mark.number !== last.number + 1 || passed + mark.start < next : mark.number > 2) continue;
      found.push(mark);
      next = passed + mark.end + SHORTEST_PAGE;
    }
    passed += line.text.length;
  }
  const within = found.filter(partsSentence);
  return within.length >= FEWEST && within.length * 2 > found.length ? found : [];
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
