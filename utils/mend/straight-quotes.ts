import { type Context, recordChange } from '../context.ts';
import type { Line } from '../read/line.ts';
import { isHan } from '../text/characters.ts';
import { matchesOf } from '../text/matches.ts';
import type { Span } from '../text/sentences.ts';

/** What a quotation opens behind and closes before, where it does not stand in a word. */
const BEFORE = /[\u3400-\u9fff，。、；：？！,.;:?!（(《—…“”]/;
/** Policies are called so, in the middle of a Chinese sentence: 推行"5+2"模式. */
const CATCHWORD = /^[A-Za-z\d+×.\-/%]{1,8}$/;
const INNER_SPACE = /^\s|\s$/;

/** A quotation that a straight single mark opens or closes: `‘老字号'`. */
const SINGLE = /(?<![A-Za-z])[‘']([\u3400-\u9fff][^‘’'“”"。！？!?]{0,40})['’]/g;

/** A quotation between the slanted marks of old fonts: `〝娘家人〞`. */
const SLANTED = /〝([^〝〞〟“”。！？!?]{1,30})[〞〟]/g;

/**
 * Sets straight quotation marks, and turned ones, as “ and ”, where a paragraph has pairs of them around Chinese words. Inches, source
 * code and a mark without its fellow keep theirs. Slanted marks where the text has “ elsewhere: some texts have no others.
 */
export function curlQuotes(lines: readonly Line[], context: Context): readonly Line[] {
  const straighten = lines.some(({ text }) => text.includes('“'));
  return lines.map((line) => {
    const upright = straighten ? setUpright(line.text, context) : line.text;
    const text = curlDouble(curlSingle(upright, context), context);
    return text === line.text ? line : { ...line, text };
  });
}

function setUpright(text: string, context: Context): string {
  if (!text.includes('〝')) return text;
  return text.replace(SLANTED, (pair, inside: string) => {
    record('〝', '“', context);
    record(pair.slice(-1), '”', context);
    return `“${inside}”`;
  });
}

/** Within a quotation they are ‘ and ’. */
function curlSingle(text: string, context: Context): string {
  if (!text.includes("'")) return text;
  return text.replace(SINGLE, (pair, inside: string, at: number) => {
    if (!pair.includes("'")) return pair;
    const before = text.slice(0, at);
    const isInner = before.lastIndexOf('“') > before.lastIndexOf('”');
    const [open, close] = isInner ? '‘’' : '“”';
    record(pair.charAt(0), open, context);
    record(pair.slice(-1), close, context);
    return `${open}${inside}${close}`;
  });
}

function curlDouble(text: string, context: Context): string {
  if (!/["＂“”]/.test(text)) return text;
  const marks = matchesOf(text, /["＂“”]/g);
  const pairs = STRAIGHT.test(text) ? findPairs(text, marks) : findTurned(text, marks);
  if (pairs.length === 0) return text;
  const characters = text.split('');
  for (const { start, end } of pairs) {
    record(text.charAt(start), '“', context);
    record(text.charAt(end), '”', context);
    characters[start] = '“';
    characters[end] = '”';
  }
  return characters.join('');
}

function record(before: string, after: string | undefined, context: Context): void {
  if (after === undefined || before === after) return;
  recordChange(context, { kind: 'punctuation', before, after, certain: true });
}

/** Of either width. */
const STRAIGHT = /["＂]/;

/** The offsets of both marks of each pair that has a straight one, or is turned; none where not all of a paragraph are pairs. */
function findPairs(text: string, marks: readonly RegExpExecArray[]): Span[] {
  if (marks.length % 2 === 1) return [];
  const pairs: Span[] = [];
  for (const [index, { 0: mark, index: end }] of marks.entries()) {
    const before = marks[index - 1];
    if (index % 2 === 0 || before === undefined) continue;
    const pair = { start: before.index, end };
    if (before[0] === '”' && mark === '“') {
      if (!isShort(text, pair)) return [];
    } else if (before[0] === '”' || mark === '“') return [];
    if (before[0] !== '“' || mark !== '”') pairs.push(pair);
  }
  return pairs.every((pair) => isQuotation(text, pair)) ? pairs : [];
}

/** In UTF-16 code units; a longer one may be two that lack a mark each. */
const LONGEST_TURNED = 30;
/** A name, be its marks turned in the midst of a sentence: `捐赠”凤凰奖学金“五百万元`. */
const NAME = /^[\u3400-\u9fff\d]{3,16}$/;
/** What stands between two quotations that lack a mark each: `三个一”还要抓“两个二`. */
const BETWEEN = /^[和与與及或并並还還也要是在说說道讲講]/;

/** The offsets of both marks of each pair, where some are turned: `“三个一“和”两个二”`. A paragraph may end within one. */
function findTurned(text: string, marks: readonly RegExpExecArray[]): Span[] {
  if (marks.length % 2 === 1 || isNested(marks)) return [];
  const pairs = marks.flatMap(({ index: start }, place) =>
    place % 2 === 0 ? [{ start, end: marks[place + 1]?.index ?? start }] : [],
  );
  const turned = marks[0]?.[0] === '”' && marks.at(-1)?.[0] === '“';
  if (turned && !marks.some((mark) => closesTurned(text, mark)) && !pairs.every((pair) => isName(text, pair)))
    return [];
  return pairs.every((pair) => isShort(text, pair) && isQuotation(text, pair)) ? pairs : [];
}

function isShort(text: string, { start, end }: Span): boolean {
  return (
    end - start <= LONGEST_TURNED &&
    /^[\u3400-\u9fff\d《‘]/.test(text.slice(start + 1)) &&
    !/[，、：；,:;]$|[。！？!?]/.test(text.slice(start + 1, end))
  );
}

/** Words between which it stands run on. */
function isName(text: string, { start, end }: Span): boolean {
  const inside = text.slice(start + 1, end);
  return (
    NAME.test(inside) && !BETWEEN.test(inside) && isHan(text.charAt(start - 1)) && isHan(text.charAt(end + 1))
  );
}

/** No quotation opens before a mark: `姓”民“。` */
function closesTurned(text: string, { 0: mark, index }: RegExpExecArray): boolean {
  return mark === '“' && /[，。、；：！？）》]/.test(text.charAt(index + 1));
}

/** Each mark that opens is closed, one within another too. */
function isNested(marks: readonly RegExpExecArray[]): boolean {
  let depth = 0;
  for (const { 0: mark } of marks) {
    depth += mark === '“' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function isQuotation(text: string, { start, end }: Span): boolean {
  const inside = text.slice(start + 1, end);
  if (INNER_SPACE.test(inside)) return false;
  if (!isHan([...inside].find(isHan)))
    return CATCHWORD.test(inside) && isHan(text[start - 1]) && isHan(text[end + 1]);
  return start === 0 || BEFORE.test(text.charAt(start - 1));
}
