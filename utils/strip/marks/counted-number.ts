import type { Pass } from '../../context.ts';
import { getOrMake } from '../../known.ts';
import type { Line } from '../../read/line.ts';
import { isHan } from '../../text/characters.ts';
import { commonPrefix, commonSuffix } from '../../text/common.ts';
import { compiled } from '../../text/compiled.ts';
import { matchesOf } from '../../text/matches.ts';
import { partsWord } from '../../text/words.ts';
import { folded } from '../shape.ts';
import { countsUp, cutNumberedMarks, type NumberedMark } from './numbered-mark.ts';

/** `- 2 -`. */
const DASHES = compiled(/(?<![-—–\d])[-—–]\s?(\d{1,3})\s?[-—–](?![-—–\d])/g);
/** `(2/9)`, `Page 2 of 9`. */
const OF_ALL = compiled(/\(\s?(\d{1,3})\s?\/\s?\d{1,3}\s?\)|page\s?(\d{1,3})\s?(?:of|\/)\s?\d{1,3}/g);
/** File libraries print it at the start of each page: `项目3、前期慢半年`. */
const POINTED = compiled(/(?<![\d.第])(\d{1,3})、(?=[\u3400-\u9fff“（])/g);
/** What may be the number behind a head: `某某汇编 2`, `某某汇编 第2页`. */
const BEHIND_HEAD = compiled(
  /(?=[第\d])(?<=[\u3400-\u9fff]\s?)(?:第\s?(\d{1,3})\s?页|(?<!\d)(\d{1,3})(?=\s?[\u3400-\u9fff]))/g,
);
/** What stands behind a number that counts things. */
const COUNTED =
  /^\s?[个項项年月日号时分秒天周次名人户家亩里米元万亿千百余多倍成件条座所张只岁届位期批场支台辆套吨斤度公]/;
/** Fewer may be the numbers of anything. */
const FEWEST = 3;
const FEWEST_PAGES = 2;
/** A page has more text than an item of a list that is run together; in UTF-16 code units. */
const SHORTEST_PAGE = 100;
/** In UTF-16 code units. */
const SHORTEST_HEAD = 4;
const LONGEST_HEAD = 40;
/** As far as a word is looked for beside a mark. */
const BESIDE = 8;

/**
 * The numbers of pages, counting up through a text run together: between dashes, where one at least stands in the middle
 * of a sentence, and the words behind each of them that are the same; with a point, with the number of all pages, or
 * behind the same words.
 */
export const removeCountedNumbers: Pass = (lines, context) => {
  const dashed = findDashed(lines);
  const counted = dashed.length > 0 ? dashed : findPages(lines);
  return cutNumberedMarks(lines, [...counted, ...findOfAll(lines), ...findHeaded(lines)], context);
};

function findDashed(lines: readonly Line[]): readonly NumberedMark[] {
  const marks = marksIn(lines, DASHES);
  const within = marks.filter(partsSentence).length;
  const enough = countsUp(marks, 1) || (countsUp(marks) && within === marks.length);
  if (marks.length < FEWEST || within === 0 || !enough) return [];
  return withFoot(marks);
}

/** The numbers that count up a page apart, most of them within a sentence; the items of lists stand between them. */
function findPages(lines: readonly Line[]): readonly NumberedMark[] {
  const found = findPagesApart(lines);
  const joined = found.map((mark) => behindPage(mark, lines));
  const within = joined.filter(partsSentence);
  const inWord = within.filter(standsInWord).length;
  // The first stands before the text; one inside a word is no list's.
  const enough =
    (within.length >= FEWEST && (inWord > 0 || !found.some(opensLine))) ||
    (found.length >= FEWEST && inWord >= FEWEST - 1);
  const all = joined.slice(1).every(partsSentence) && openAllPages(found, lines);
  return all || (enough && within.length * 2 > found.length) ? withFoot(found) : [];
}

function findPagesApart(lines: readonly Line[]): readonly NumberedMark[] {
  const places = new Map<Line, number>();
  let length = 0;
  for (const line of lines) {
    places.set(line, length);
    if (line.zone === 'document') length += line.text.length;
  }
  const found: NumberedMark[] = [];
  let next = 0;
  for (const mark of marksIn(lines, POINTED)) {
    const last = found.at(-1);
    const place = places.get(mark.line) ?? 0;
    if (last ? mark.number !== last.number + 1 || place + mark.start < next : mark.number > 2) continue;
    found.push(mark);
    next = place + mark.end + SHORTEST_PAGE;
  }
  return found;
}

/** Whether each opens a line from the first on, and all that is as long as a page is theirs. */
function openAllPages(found: readonly NumberedMark[], lines: readonly Line[]): boolean {
  const long = lines.filter(({ zone, text }) => zone === 'document' && text.length >= SHORTEST_PAGE).length;
  const open = found.every((mark, index) => opensLine(mark) && mark.number === index + 1);
  return open && found.length >= FEWEST_PAGES && (long === found.length || long === found.length - 1);
}

function opensLine({ line, start }: NumberedMark): boolean {
  return line.text.slice(0, start).trim() === '';
}

/** The mark as it would stand behind the text of the page above, where that has a line of its own. */
function behindPage(mark: NumberedMark, lines: readonly Line[]): NumberedMark {
  const above = opensLine(mark) ? lines[lines.indexOf(mark.line) - 1] : undefined;
  if (above?.zone !== 'document') return mark;
  const text = above.text + mark.line.text;
  const before = above.text.length;
  return { ...mark, line: { ...mark.line, text }, start: before + mark.start, end: before + mark.end };
}

/** The marks with the words behind each that are the same. */
function withFoot(marks: readonly NumberedMark[]): readonly NumberedMark[] {
  const head = findHead(marks);
  return marks.map((mark) =>
    mark.line.text.startsWith(head, mark.end) ? { ...mark, end: mark.end + head.length } : mark,
  );
}

function findOfAll(lines: readonly Line[]): readonly NumberedMark[] {
  const marks = marksIn(lines, OF_ALL);
  const totals = new Set(marks.map(({ line, end }) => /\d+(?=\D*$)/.exec(line.text.slice(0, end))?.[0]));
  return marks.length >= FEWEST && totals.size === 1 && countsUp(marks) && marks.some(partsSentence)
    ? marks
    : [];
}

/** Of the numbers behind the same words those that count up within sentences, once at least within a word. */
function findHeaded(lines: readonly Line[]): readonly NumberedMark[] {
  const byHead = new Map<string, NumberedMark[]>();
  for (const mark of marksIn(lines, BEHIND_HEAD)) {
    const before = mark.line.text.slice(0, mark.start).trimEnd().slice(-SHORTEST_HEAD);
    if (before.length === SHORTEST_HEAD) getOrMake(byHead, before, () => []).push(mark);
  }
  return [...byHead.values()].flatMap((marks) => {
    if (marks.length < FEWEST || !countsUp(marks)) return [];
    if (
      2 * marks.filter(({ line, end }) => COUNTED.test(line.text.slice(end, end + 2))).length >
      marks.length
    )
      return [];
    const whole = marks.map(withHead(marks));
    return whole.every(partsSentence) && whole.some(standsInWord) ? whole : [];
  });
}

/** The mark with the words before it that all have. */
function withHead(marks: readonly NumberedMark[]): (mark: NumberedMark) => NumberedMark {
  const before = marks.map(({ line, start }) =>
    line.text.slice(Math.max(0, start - LONGEST_HEAD), start).trimEnd(),
  );
  const shared = before.reduce((head, text) => head.slice(head.length - commonSuffix(head, text, 0)));
  const head = /[\u3400-\u9fff]*$/.exec(shared)?.[0] ?? '';
  return (mark) => ({ ...mark, start: mark.line.text.slice(0, mark.start).trimEnd().length - head.length });
}

function marksIn(lines: readonly Line[], form: RegExp): readonly NumberedMark[] {
  return lines.flatMap((line) => {
    if (line.zone !== 'document') return [];
    return matchesOf(folded(line), form).map(
      ({ 0: mark, 1: number, 2: other, index }): NumberedMark => ({
        line,
        number: Number(number ?? other),
        start: index,
        end: index + mark.length,
      }),
    );
  });
}

/** A line that it ends may end with it in the middle of a sentence. */
function partsSentence({ line: { text }, start, end }: NumberedMark): boolean {
  const [before, after] = [text.slice(0, start).trimEnd().at(-1), text.slice(end).trimStart()[0]];
  return (
    (isHan(before) || (before !== undefined && '，,、'.includes(before))) &&
    (after === undefined || isHan(after))
  );
}

function standsInWord({ line: { text }, start, end }: NumberedMark): boolean {
  const before = text.slice(Math.max(0, start - BESIDE), start).trimEnd();
  const after = text.slice(end, end + BESIDE).trimStart();
  return before !== '' && after !== '' && partsWord(before, after);
}

/** What all of them that text follows have behind them, up to a space or a mark; '' where that is little. */
function findHead(marks: readonly NumberedMark[]): string {
  const behind = marks
    .map(({ line, end }) => line.text.slice(end, end + LONGEST_HEAD))
    .filter((text) => text.trim().length > SHORTEST_HEAD);
  const [first = '', ...others] = behind;
  if (others.length < FEWEST - 2) return '';
  const shared = others.reduce((head, text) => head.slice(0, commonPrefix(head, text)), first);
  const head = /^[^。！？；：，,.!?;:]*/.exec(shared)?.[0] ?? '';
  return head.trim().length < SHORTEST_HEAD ? '' : head;
}
