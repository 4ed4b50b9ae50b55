import type { Pass } from '../../context.ts';
import type { Line } from '../../read/line.ts';
import { compiled } from '../../text/compiled.ts';
import { matchesOf } from '../../text/matches.ts';
import { inlinePass } from '../phrases.ts';
import { cutLines, cutRanges, removeLines } from '../remove.ts';
import { folded, isSalutation } from '../shape.ts';
import { coreBefore, titleCore } from '../title/text.ts';

/** A viewer's button may stand behind the number: `第1页 / 共5页放大`. */
const OWN_LINE = compiled(
  /^(?:第\s?\d{1,4}\s?页[\s,/|]*共\s?\d{1,4}\s?页\s*[\u4e00-\u9fff]{2,4}|[-—–·•\s]*第?\s?\d{1,4}\s?页?\s?(?:[,/|(]|\s|共|of){1,5}\d{1,4}\s?页?[-—–·•\s)]*|[-—–·•~|*=]+\s?\d{1,4}\s?[-—–·•~|*=]+|[-—–·•\s([【]*第\s?(?:\d{1,4}|[一二三四五六七八九十]{1,3})\s?[页版][-—–·•\s)\]】]*|共\s?\d{1,4}\s?页|page\s?\d{1,4}(?:\s?(?:of|\/)\s?\d{1,4})?|p\.?\s?\d{1,4}|页码\s?:\s?\d{1,4}|(?:本页|当前页?|此页)[^\d。!?;,]{0,4}第?\s?\d{1,4}\s?页|\d{1,3}\/\d{1,3}(?:\s+\d{1,3}\/\d{1,3})*)$/,
);
/** The row of numbers that leads to the other pages. */
const ROW = compiled(
  /^(?:(?:分页|页码|翻页)\s?:)?(?:[\s|·.…()[\]【】<>«»‹›→←]*(?<!\d)\d{1,3}(?!\d)){2,}[\s|·.…()[\]【】<>«»‹›→←]*$/,
);
const RUN_IN = /(?<=[。！？!?…][”"’」』）)]{0,2})\s+(\d{1,3})$/;
/** In UTF-16 code units. */
const TAIL = 20;
const NUMBERS = Array.from({ length: 50 }, (_, index) => index + 1).join('');
const LINKED = 0.3;
/** In UTF-16 code units. */
const LONGEST = 40;
const BARE = compiled(/^[【[(·.．]?\s?\d{1,3}\s?[】\])·.．]?$/);

/** What editors set above the heading of a section, where it is said again in Chinese: `PART.01`. */
const SECTION = compiled(
  /^[\s/|·•—-]*(?:part|chapter|no)[.\s·]{0,2}(?:\d{1,2}|one|two|three|four|five|six|seven|eight)[\s/|·•—-]*$/,
);
const HAN = /^[\u3400-\u9fff]/;

/** A page's number on a line of its own, with a word or a mark that says so. */
export function isPageNumber(line: Line): boolean {
  return line.text.length <= LONGEST && OWN_LINE.test(folded(line));
}

/** Page numbers on lines of their own; bare figures only where they count up through the page. */
export const removePageNumbers: Pass = (lines, context) => {
  const bare = lines.filter((line) => line.zone === 'document' && BARE.test(folded(line))).map(numberOf);
  const counting =
    bare.length >= 2 && bare.every((number, index) => index === 0 || number > (bare[index - 1] ?? 0));
  const labels = speechNumbers(lines);
  const sections = sectionNumbers(lines);
  return removeLines(lines, context, 'page-number', ({ line, place }) => {
    if (labels.has(line)) return false;
    if (sections.has(line)) return true;
    if (line.text.length > LONGEST && !/^[\d/\s]+$/.test(line.text)) return false;
    if (line.linkShare > LINKED && isRow(folded(line))) return true;
    return OWN_LINE.test(folded(line)) || (BARE.test(folded(line)) && (counting || place === 'tail'));
  });
};

const FEWEST_SECTIONS = 2;

/** Above an address, or a title over one, it is the label of a speech. */
function sectionNumbers(lines: readonly Line[]): ReadonlySet<Line> {
  const found = lines.filter((line, index) => {
    if (line.zone !== 'document' || line.label === true || !SECTION.test(folded(line))) return false;
    const below = lines.slice(index + 1, index + 3);
    return HAN.test(below[0]?.text ?? '') && !below.some(isSalutation);
  });
  return new Set(found.length >= FEWEST_SECTIONS ? found : []);
}

const FEWEST_SPEECHES = 2;

/** Bare figures that count speeches: an address stands below each. The first may be gone with what is above the text. */
function speechNumbers(lines: readonly Line[]): ReadonlySet<Line> {
  const found = lines.filter((line, index) => {
    const next = lines[index + 1];
    return isBare(line) && next !== undefined && isSalutation(next);
  });
  const first = found[0] === undefined ? 0 : numberOf(found[0]);
  const counted =
    found.length >= FEWEST_SPEECHES &&
    first <= 2 &&
    found.every((line, index) => numberOf(line) === first + index);
  return new Set(counted ? found : []);
}

/** `不用催。 2`: run into the last line of its page, and known by the numbers of the pages before and behind. */
export const removeRunInNumbers: Pass = (lines, context) => {
  const marks = lines.map((line) => (line.text.length > 2 ? RUN_IN.exec(line.text.slice(-TAIL)) : null));
  if (!marks.some((mark) => mark !== null)) return lines;
  const numbered = lines.filter((line) => isPageNumber(line) || isBare(line));
  let passed = 0;
  return cutLines(lines, (line, index) => {
    if (line === numbered[passed]) passed++;
    const [before, after] = [numbered[passed - 1], numbered[passed]];
    const mark = marks[index];
    if (!mark || !before || !after) return line;
    const number = Number(mark[1]);
    if (numberOf(before) !== number - 1 || numberOf(after) !== number + 1) return line;
    return cutRanges(line, [[line.text.length - mark[0].length, line.text.length]], context, 'page-number');
  });
};

function isBare(line: Line): boolean {
  return line.text.length < 10 && BARE.test(folded(line));
}

function isRow(text: string): boolean {
  return ROW.test(text) || (text.length > 2 && NUMBERS.startsWith(text));
}

function numberOf(line: Line): number {
  return Number(/\d+/.exec(line.text)?.[0]);
}

/** `第1页共2页` or `第二页，共六页。` between two words of a sentence, ` 第 2 页 ` where spaces set it apart; `[1][2][3]下一页`. */
export const removeInlinePageNumbers = inlinePass(
  'page-number',
  /[(【[〔][^()【】[\]〔〕。]{0,8}(?:第|共)\s?\d{1,4}\s?页[^()【】[\]〔〕。\d]{0,8}(?:第|共)\s?\d{1,4}\s?页\s?[)】\]〕]|\(\s?第\s?\d{1,4}\s?页\s?[,/]?\s?共\s?\d{1,4}\s?页\s?\)|第\s?\d{1,4}\s?页\s?[,/]?\s?共\s?\d{1,4}\s?页|第[一二三四五六七八九十]{1,3}页,?共[一二三四五六七八九十]{1,3}页。?|第(?<=[\u3400-\u9fff,、](?<![看翻到见读在至从和、及与])\s第)\s?\d{1,3}\s?页(?=\s[\u3400-\u9fff])(?!\s(?:[的至到和上中下里有是、]|第))|(?:[上前]一页\s?)?(?:\[\d{1,2}\]\s?){2,}(?:[下后]一页|[末尾]页|\s)*/g,
  '页]',
);

/** `第1页共2页本文格式为Word版，下载后可任意编辑和复制`: at the start of each page of a library's text, glued to it. */
export const removeFileNotes = inlinePass(
  'page-number',
  /(?:第\s?\d{1,3}\s?页\s?共\s?\d{1,3}\s?页\s?)?本文格式为word版,?\s?下载后?可任意编辑(?:和复制)?\s*/g,
  ['本文格式为'],
);

/** What a library's extract says between its pages, behind the name of the file. */
const PAGED =
  /(?:全文|全篇|文档)?共\s?\d{1,4}\s?页\s?[,;]\s?(?:当前|本页|此页|现)[为是在]?\s?第\s?\d{1,4}\s?页[。.]?/g;

/** `…某讲话全文共6页，当前为第1页。` inside a paragraph, with the title in front of it. */
export const removePagedTitles: Pass = (lines, context) => {
  const core = titleCore(context.title);
  return cutLines(lines, (line) => {
    if (line.zone === 'outside' || !line.text.includes('页')) return line;
    const marks = matchesOf(folded(line), PAGED).map(
      ({ 0: mark, index }) => [coreBefore(folded(line), index, core), index + mark.length] as const,
    );
    return marks.length === 0 ? line : cutRanges(line, marks, context, 'page-number');
  });
};
