import type { Line } from '../../read/line.ts';
import { matchesOf } from '../../text/matches.ts';
import { isProse } from '../layout.ts';
import { metaOf } from '../metadata/fields.ts';
import { startOfRun } from '../run.ts';
import { folded, isEnumerated, isLabel, isSalutation } from '../shape.ts';
import { BARE_NAME, namesNoTitle } from '../voice/signed.ts';
import { isSigned } from '../voice/voice.ts';
import { couldBeTitle, endsAsTitle } from './candidates.ts';
import { BOTH_HALVES } from './halves.ts';
import { coreOf, ENDS_AS_TITLE, titleCore } from './text.ts';

/** Lines of a date, a speaker or an occasion that stand between a title and its text. */
export const MOST_BETWEEN = 3;
/** By speaker and date: no host signs its own words for a text so. */
const SIGNED_TWICE = 2;
/** A speaker greets in one of the first lines. */
export const FIRST_LINES = 20;
/** A title in more rows is set on no page that was seen. */
const MOST_ROWS = 4;
const SHORTEST = 4;
const LONGEST_ROW = 40;

/** `——在市三院职代会上的讲话`: the second half of a title. No buttons of a viewer: `— 112% +`. */
const SECOND_HALF = /^[—–―]{1,4}\s*(?!\d+\s?%)\S.{4,80}$/;
/** What a library tells of a file, with white space between: its day, pages and size. */
const OF_FILE = /(?:^|\s)(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d+(?:\.\d+)?\s?(?:p|kb?|mb?|页))(?=\s|$)/g;
const MOST_OF_FILE = 1;
/** Of a picture at the head of the text. */
const CAPTION = /^[▲△▼]|摄\)?$/;
/** How titles begin that name an occasion. */
const OCCASION = /^(?:在|关于)/;

/**
 * The rows of the title that the document itself prints right above its text, above its speaker and date: a heading over
 * its second half (`凝心聚力谋发展` over `——在某某大会上的讲话`, which stays), both halves in one row, an occasion's name in
 * several (`在市总商会第四届理事会` / `就职典礼上的致辞`), or in one above both speaker and date. Empty where there are none, or the text is a collection.
 */
export function findTitleRows(lines: readonly Line[]): readonly Line[] {
  const document = lines.filter(({ zone }) => zone === 'document');
  if (document.slice(0, FIRST_LINES).some(isLabel)) return [];
  const text = findText(lines);
  const end = startOfRun(lines, text, MOST_BETWEEN + 1, isBetween);
  const rows = rowsBefore(lines, end);
  for (let start = rows.length - 1; start >= 0; start--) {
    const joined = rows.slice(start);
    const printed = joined.map((row) => folded(row)).join('');
    if (!ENDS_AS_TITLE.test(titleCore(printed))) continue;
    const above = rows[start - 1];
    if (SECOND_HALF.test(printed)) return above !== undefined && isHeading(above) ? [above] : [];
    if (joined.length === 1 && BOTH_HALVES.test(printed)) return joined;
    if (joined.length === 1 && OCCASION.test(printed) && text - end >= SIGNED_TWICE) return joined;
    if (joined.length > 1 && OCCASION.test(printed) && namesOne(joined)) return joined;
  }
  return [];
}

/** Where the speaker greets, or begins. */
function findText(lines: readonly Line[]): number {
  const document = lines.findIndex(({ zone }) => zone === 'document');
  const first = lines.slice(0, document + FIRST_LINES);
  const greeting = first.findIndex((line) => line.zone === 'document' && isSalutation(line));
  return greeting === -1 ? first.findIndex(isProse) : greeting;
}

function isBetween(line: Line): boolean {
  const text = folded(line);
  if (SECOND_HALF.test(text) || (couldBeTitle(line) && endsAsTitle(line))) return false;
  return (
    isSigned(line) ||
    BARE_NAME.test(line.text) ||
    namesNoTitle(text) ||
    metaOf(line) !== null ||
    CAPTION.test(text)
  );
}

/** The short lines that end there and are no sentence, link, label or data. */
function rowsBefore(lines: readonly Line[], end: number): readonly Line[] {
  return end < 0 ? [] : lines.slice(startOfRun(lines, end, MOST_ROWS, isRow), end);
}

function isRow(line: Line): boolean {
  const text = folded(line);
  return (
    text !== '' &&
    (line.hint === null || line.hint === 'title-echo') &&
    text.length <= LONGEST_ROW * 2 &&
    line.linkShare < 0.5 &&
    !/[。!?;:,]$/.test(text) &&
    (metaOf(line) === null || endsAsTitle(line)) &&
    !isEnumerated(line) &&
    !isSalutation(line)
  );
}

/** Nothing but stars and a remark: `★★★★☆ (6人评价)`. */
const RATED = /^[^\u3400-\u9fffa-z]*[(][^()]*[)]$/;

/** Above a second half. */
function isHeading(line: Line): boolean {
  const { length } = line.text;
  if (length < SHORTEST || length > LONGEST_ROW || RATED.test(folded(line))) return false;
  if (matchesOf(folded(line), OF_FILE).length > MOST_OF_FILE) return false;
  return !SECOND_HALF.test(folded(line)) && !isBetween(line);
}

const HEADING = /^h\d$/;

/** Rows none of which is a title by itself but the last, all of them headings or none: below a heading others may be listed. */
function namesOne(rows: readonly Line[]): boolean {
  const headings = rows.filter(({ element }) => HEADING.test(element)).length;
  return (
    (headings === 0 || headings === rows.length) &&
    rows.every(({ text }) => text.length <= LONGEST_ROW) &&
    rows.slice(0, -1).every((row) => !endsAsTitle(row)) &&
    rows.slice(1).every((row) => !OCCASION.test(folded(row))) &&
    rows.every((row) => coreOf(row).length > 1)
  );
}
