import type { Context, Pass } from '../../context.ts';
import { getOrMake } from '../../known.ts';
import type { RemovalReason } from '../../manuscript.ts';
import type { Line } from '../../read/line.ts';
import { isAlphanumeric, isHan, isSpaceUnit } from '../../text/characters.ts';
import { countEach } from '../../text/count.ts';
import { foldWords } from '../../text/fold-words.ts';
import { matchesOf } from '../../text/matches.ts';
import { partsWord } from '../../text/words.ts';
import { cutLines, cutRanges, dropLines } from '../remove.ts';
import { folded, isEnumerated, isLabel, isSalutation } from '../shape.ts';

/** In UTF-16 code units, white space aside. */
const SHORTEST = 4;
const LONGEST = 60;
/** Lines between two pages: where one line is all of the text, all seem to be. */
const FARTHEST = 40;
const REPEATS = 2;
/** Lines that may hold a title. */
const TOP = 5;
/** A shorter line may be a cell of a table. */
const SHORTEST_CUT = 10;

/** What a host puts between the pages of a text, beside their numbers. */
const BETWEEN_PAGES: ReadonlySet<RemovalReason> = new Set([
  'advertisement',
  'download',
  'footer',
  'paywall',
  'prev-next',
]);
/** The share of a line's letters in links that makes it a button. */
const LINKED = 0.9;

/** Each piece of a collection may end with thanks or a date. */
const ENDS_PIECE = /谢谢(?:大家|各位)?$|^[\d〇○零一二三四五六七八九十年月日()\s]+$/;

/** A line that comes back, and where it stands. */
interface Copy {
  readonly line: Line;
  readonly index: number;
}

/** The copies of one wording in the text. */
interface Repeated {
  readonly copies: readonly Copy[];
  /** So many more of them are known to be the host's. */
  readonly others: number;
}

interface Text {
  readonly lines: readonly Line[];
  /** Whether a line may stand between another and the border: it comes back too, or the markup calls it the host's. */
  readonly isBetween: (line: Line) => boolean;
  /** Why lines of the page are gone, or the markup's word on those that are not, by order: a page's number before all. */
  readonly gone: ReadonlyMap<number, RemovalReason>;
  /** How many lines the page had. */
  readonly length: number;
}

/**
 * A short line that comes back at the borders of pages: beside their numbers, within a word, or in the middle of a
 * sentence beside what a host puts between pages. A speaker's refrain comes back between sentences.
 */
export const removeRunningHeads: Pass = (lines, context) => {
  const wordings = new Map<string, Copy[]>();
  lines.forEach((line, index) => {
    if (mayBeHead(line)) getOrMake(wordings, wordingOf(folded(line)), () => []).push({ line, index });
  });
  const known = copiesGone(context);
  const top = topOf(context);
  const repeated = [...wordings].flatMap(([wording, copies]) => {
    const others = known.get(wording) ?? (top.includes(wording) && isTorn(copies, lines) ? 1 : 0);
    return copies.length + others < REPEATS ? [] : [{ copies, others }];
  });
  if (repeated.length === 0) return lines;
  const text = textOf(lines, new Set(linesOf(repeated)), context);
  const found = repeated.filter((one) => standAtBorders(one, text));
  if (found.length === 0) return lines;
  // A head may stand below the foot of the page above.
  const below = { ...text, gone: withHeads(text.gone, linesOf(found)) };
  const heads = new Set(linesOf(repeated.filter((one) => found.includes(one) || standAtBorders(one, below))));
  return dropGluedHeads(dropLines(lines, context, 'page-number', heads), heads, context);
};

function linesOf(repeated: readonly Repeated[]): readonly Line[] {
  return repeated.flatMap(({ copies }) => copies.map(({ line }) => line));
}

function withHeads(gone: Text['gone'], heads: readonly Line[]): Text['gone'] {
  return new Map([...gone, ...heads.map(({ order }) => [order, 'page-number'] as const)]);
}

/** A head that the page's text is set behind, in its line: `某某会议材料　要抓好落实。` */
function dropGluedHeads(lines: readonly Line[], heads: ReadonlySet<Line>, context: Context): readonly Line[] {
  const texts = new Set([...heads].map(({ text }) => text));
  return cutLines(lines, (line) => {
    const start = line.text.slice(0, LONGEST);
    const head = matchesOf(start, /\s/g).find(({ index }) => texts.has(start.slice(0, index)));
    return head === undefined ? line : cutRanges(line, [[0, head.index]], context, 'page-number');
  });
}

/** What the page prints above its text: a head may say it again, in short. */
function topOf({ page, title }: Context): string {
  return wordingOf(
    foldWords([title, ...page.lines.slice(0, TOP).map(({ text }) => text.slice(0, LONGEST))].join('/')),
  );
}

/** Each stands in the middle of a sentence. */
function isTorn(copies: readonly Copy[], lines: readonly Line[]): boolean {
  return copies.every(({ index }) => {
    const [left, right] = [lines[index - 1], lines[index + 1]];
    return left !== undefined && right !== undefined && isWithin(left, right);
  });
}

/** How often each wording was taken out of the document for the host's. */
function copiesGone({ page, removed }: Context): ReadonlyMap<string, number> {
  return countEach(
    removed.flatMap(({ text, reason, order }) =>
      BETWEEN_PAGES.has(reason) && text.length <= LONGEST && page.lines[order]?.zone === 'document'
        ? [wordingOf(foldWords(text))]
        : [],
    ),
  );
}

/** Links of the host in a sentence that goes on behind a page's number: `点击收藏本文档，下次继续阅读`. */
export const removeBorderLinks: Pass = (lines, context) => {
  if (!lines.some(isButton)) return lines;
  const text = textOf(lines, new Set(), context);
  const buttons = lines.filter(
    (line, index) =>
      isButton(line) && reasonsBeside(text, index).has('page-number') && partsSentenceAt(text, index),
  );
  return dropLines(lines, context, 'advertisement', new Set(buttons));
};

function textOf(lines: readonly Line[], repeated: ReadonlySet<Line>, context: Context): Text {
  const isBetween = (line: Line) =>
    repeated.has(line) || isButton(line) || (line.hint !== null && BETWEEN_PAGES.has(line.hint));
  return { lines, isBetween, gone: reasonsOf(lines, context), length: context.page.lines.length };
}

function isButton(line: Line): boolean {
  return line.linkShare >= LINKED && line.text.length <= LONGEST && line.zone === 'document';
}

function mayBeHead(line: Line): boolean {
  const length = countVisible(line.text);
  if (line.zone === 'outside' || line.label === true || length < SHORTEST || length > LONGEST) return false;
  if (ENDS_PIECE.test(folded(line))) return false;
  // `动员会材料之四` heads its pages.
  if (isSalutation(line) || isEnumerated(line) || (isLabel(line) && length < SHORTEST_CUT)) return false;
  return !/[。!?;:…]|,$/.test(folded(line));
}

/** In UTF-16 code units; no further than it takes to see that they are too many. */
function countVisible(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length && count <= LONGEST; at++) if (!isSpaceUnit(text.charCodeAt(at))) count++;
  return count;
}

/** Letters and signs; the page's own number beside them tells nothing. */
function wordingOf(text: string): string {
  return text.replace(/\s+/g, '').replace(/^\d+|(?<!\d)\d+$/g, '');
}

function reasonsOf(lines: readonly Line[], { removed }: Context): ReadonlyMap<number, RemovalReason> {
  const reasons = new Map<number, RemovalReason>();
  for (const { order, hint } of lines) if (hint !== null) reasons.set(order, hint);
  for (const { order, reason } of removed)
    if (reasons.get(order) !== 'page-number') reasons.set(order, reason);
  return reasons;
}

/** All but two: the first page may have its head below the host's own lines, the last its foot above them. */
function standAtBorders({ copies, others }: Repeated, text: Text): boolean {
  const enough = Math.max(1, REPEATS - others, copies.length - 2);
  const besides = copies.map(({ index }) => reasonsBeside(text, index));
  const borders = copies.filter(
    ({ index }, at) => besides[at]?.has('page-number') || partsWordAt(text, index) || isAtTop(text, index),
  ).length;
  if (borders >= enough) return true;
  if (countsUp(copies) && copies.some(({ index }) => partsSentenceAt(text, index))) return true;
  const between = besides.filter((reasons) =>
    [...reasons].some((reason) => BETWEEN_PAGES.has(reason)),
  ).length;
  return Math.max(between, borders) >= enough && copies.some(({ index }) => partsSentenceAt(text, index));
}

/** They end with the numbers of their pages, `Annual Meeting  P.2`, `… P.3`, and label no pieces: `年会主持词1`. */
function countsUp(copies: readonly Copy[]): boolean {
  if (copies.some(({ line }) => isLabel(line))) return false;
  const numbers = copies.map(({ line }) => Number(/(?<!\d)\d{1,3}$/.exec(line.text)?.[0]));
  return (
    numbers.length >= REPEATS &&
    numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1)
  );
}

/** Nothing of the document stands above it. */
function isAtTop({ lines }: Text, index: number): boolean {
  return lines.findIndex(({ zone }) => zone === 'document') === index;
}

/** Why what stood beside a line is gone, or will be. */
function reasonsBeside(text: Text, index: number): ReadonlySet<RemovalReason> {
  const [left, right] = [neighbour(text, index, -1), neighbour(text, index, 1)];
  const reasons = new Set<RemovalReason>();
  // A title may stand below a page's number too.
  if (right !== undefined && isSalutation(right)) return reasons;
  for (let order = (left?.order ?? -1) + 1; order < (right?.order ?? text.length); order++) {
    const reason = text.gone.get(order);
    if (reason !== undefined) reasons.add(reason);
  }
  return reasons;
}

function neighbour({ lines, isBetween }: Text, index: number, step: 1 | -1): Line | undefined {
  let at = index + step;
  for (let line = lines[at]; line !== undefined && isBetween(line); line = lines[at]) {
    if (Math.abs(at - index) === FARTHEST) break;
    at += step;
  }
  return lines[at];
}

/** A number or a word goes on behind the line. */
function partsWordAt({ lines }: Text, index: number): boolean {
  const [left, right] = [lines[index - 1]?.text ?? '', lines[index + 1]];
  if (left.length < SHORTEST_CUT || right === undefined || right.text === '' || isSalutation(right))
    return false;
  return (isAlphanumeric(left.at(-1)) && isAlphanumeric(right.text[0])) || partsWord(left, right.text);
}

/** A long line before it has no end, and what stands behind it is no heading. */
function partsSentenceAt(text: Text, index: number): boolean {
  const [left, right] = [neighbour(text, index, -1), neighbour(text, index, 1)];
  return left !== undefined && right !== undefined && isWithin(left, right);
}

function isWithin(left: Line, right: Line): boolean {
  if (left.text.length < SHORTEST_CUT) return false;
  if (left.emphasis || right.emphasis || isEnumerated(right)) return false;
  if (isEnumerated(left) && !/[。!?;]/.test(folded(left))) return false;
  return isHan(left.text.at(-1)) && isHan(right.text[0]);
}
