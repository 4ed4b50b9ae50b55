import { type Context, recordChange } from '../context.ts';
import type { Line } from '../read/line.ts';
import { isHeadingName } from '../read/look/elements.ts';
import { endsSentence, isAlphanumeric, isCloser, isOpener } from '../text/characters.ts';
import { partsWord } from '../text/words.ts';
import { joinLines, joint } from './join.ts';
import { isSpaced } from './spaced.ts';
import { columns } from './wrap/columns.ts';
import { isMarked, isSerial } from './wrap/opening.ts';

/** A shorter piece may be a verse or a signature. */
const SHORTEST = 15;
/** A piece without a sentence end that is shorter, or has no comma, may be a heading. */
const LONGEST_HEADING = 24;
const TITLE_END =
  /(?:[讲講][话話]|[讲講]稿|[发發]言|[致献獻][辞辭词詞]|[报報]告|[总總][结結]|方案|[总總]体要求|[范範][文例本]|材料)[）)]?$/;

/** Characters of a piece's ends that are looked at. */
const EDGE = 40;

/** Words that lean on what follows, and words that lean on what went before. */
const LEANS_FORWARD =
  /[的地得和与與及或在对對把将將被是为為以从從向于於由让讓使同跟比并並等第每各该該]$|(?:做到|[实實][现現]|[坚堅]持|[继繼][续續]|[进進]一步|必[须須]|切[实實]|[认認]真|[积積][极極]|[为為]了)$/;
const LEANS_BACK = /^[的地得了着著和与與及或等们們]/;

/** The heading of the next section, glued to the end of a paragraph: `…韧劲不足。三、今后的打算`. */
const ENDS_IN_HEADING =
  /[。！？!?；;”][一二三四五六七八九十]{1,3}、[^。！？!?；;：:，,]{2,16}(?:[，,][^。！？!?；;：:，,]{2,16})?$/;

/** A body behind the space that its heading ends in: `（二）从水里来 那年修渠，山下的乡亲把门板` `拆了…` */
const HEADED =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])[^，,。！？!?；;：:\s]{2,20}\s[^\s，,]{2,40}[，,]/;

/** Tells of somebody in its third clause, as no heading does: `天快亮了，门口站着一个人，他是镇上的老` `校长…` */
const NARRATES = /[，,][^，,。]{2,20}[，,][他她它这那這][^，,。！？!?；;：:]{1,12}$/;

/**
 * A heading that lost its number, in two clauses: `提高认识，进一步增强做好这项工作的责任感`. So short a piece is seldom a
 * paragraph's beginning, and one that begins with what is to be done hardly ever.
 */
const CALLS =
  /^(?:提高|提升|[统統]一|[认認]清|明[确確]|突出|把握|把准|聚焦|[紧緊]扣|[围圍][绕繞]|加[强強快大]|[强強]化|深化|深入|[细細]化|[优優]化|健全|完善|[规規][范範]|[严嚴][格肃肅]|落[实實]|[压壓][实實]|夯[实實]|抓[好住紧緊实實]|狠抓|[坚堅][持定决決]|推[进進动動]|[创創]新|改[进進革]|解放|[转轉][变變]|增[强強]|凝聚|[振奋奮]{2}|真抓|勇于|勇於|敢于|敢於|全力|全面|切[实實]|扎[实實]|着力|著力|大力|努力|[积積][极極]|精心|[认認]真|牢固|牢牢|充分|[统統][筹籌]|[进進]一步)[^，,]{2,16}[，,][^，,]{2,24}$/;

/** Leads to what someone said: `他在碑记` `里写道：`. */
const QUOTES = /[说說道曰写寫][：:]$/;

/** The rest of a heading that is a sentence: `三、实施` `步骤。动员…` */
const ENDS_SOON = /^.{0,8}[。！？!?；;]/;

/** Joins a paragraph that the border of a page had cut: `善抓的巧⏎⏎劲。` */
export function joinAcrossPages(lines: readonly Line[], context: Context): readonly Line[] {
  const pieces: Piece[] = [];
  for (const line of lines) {
    let right = pieceOf(line);
    // A piece that has grown may now show that the one before it was cut too.
    for (let left = pieces.at(-1); left && isCut(left, right); left = pieces.at(-1)) {
      recordChange(context, {
        kind: 'page-break',
        ...joint(left.lines.at(-1)?.text ?? '', right.lines[0]?.text ?? ''),
        certain: true,
      });
      pieces.pop();
      right = joinPieces(left, right);
    }
    pieces.push(right);
  }
  return pieces.map((piece) => joinLines(piece.lines));
}

/** Lines put together so far, and what a decision needs to know of them. */
interface Piece {
  readonly lines: Line[];
  readonly head: string;
  readonly tail: string;
  /** Runs of marks aside, which are mended later; a long text's is not counted to its end. */
  readonly length: number;
  /** Has a sentence end in it, so it is no heading. */
  readonly prose: boolean;
}

function pieceOf(line: Line): Piece {
  const { text } = line;
  const endOf = isSpaced(line) ? (end: string) => dropSpaces(text, end) : (end: string) => end;
  const start = endOf(text.slice(0, 2 * EDGE));
  const letters = start.replace(/[.。…—]+/g, '').length;
  return {
    lines: [line],
    head: start.slice(0, EDGE),
    tail: endOf(text.slice(-2 * EDGE)).slice(-EDGE),
    length: letters > LONGEST_HEADING ? letters : text.replace(/[\s.。…—]+/g, '').length,
    prose: /[。！？!?；;…]|\.\s*\.\s*\./.test(text),
  };
}

/** One end of a text without white space; all of the text where that leaves too little of the end. */
function dropSpaces(text: string, end: string): string {
  const rest = end.replace(/\s+/g, '');
  return rest.length >= EDGE || end === text ? rest : text.replace(/\s+/g, '');
}

function joinPieces(left: Piece, right: Piece): Piece {
  left.lines.push(...right.lines);
  return {
    lines: left.lines,
    head: left.head.length < EDGE ? (left.head + right.head).slice(0, EDGE) : left.head,
    tail: right.tail.length < EDGE ? (left.tail + right.tail).slice(-EDGE) : right.tail,
    length: left.length + right.length,
    prose: left.prose || right.prose,
  };
}

function isCut(left: Piece, right: Piece): boolean {
  if (goesOnFlush(left, right)) return true;
  if (left.length <= SHORTEST || isEnd(left.tail) || pagesBetween(left.lines, right.lines) > 1) return false;
  if (isMarked(right.head) || isSerial(right.head) || isHeading(left) || isHeading(right)) return false;
  if (leavesOpen(left.tail, right.head) || goesOn(left, right)) return true;
  return partsWord(left.tail, right.head);
}

/** Columns by which full lines differ. */
const NEAR = 2;
/** No page is wrapped wider. */
const WIDEST = 100;
const PLAIN = { punctuation: 1, space: 1, latin: 1 } as const;

/**
 * A few lines of a page that is not wrapped elsewhere: the first stands in, the second is flush and goes on within its
 * sentence. As wide as the first, it is full too, and the next that is flush goes on whatever mark stands between.
 */
function goesOnFlush({ lines: [first, ...others] }: Piece, { lines: [line], head }: Piece): boolean {
  const last = others.at(-1);
  if (first === undefined || last === undefined || line === undefined || first.indent < 1) return false;
  if ([...others, line].some(({ indent, gap }) => indent > 0 || gap) || isMarked(head)) return false;
  const full = columns(first.text, PLAIN);
  return full <= WIDEST && columns(last.text, PLAIN) >= full - NEAR;
}

/** Both pieces read as one sentence, or as prose that no heading is. */
function goesOn(left: Piece, right: Piece): boolean {
  if (left.prose) {
    if (ENDS_IN_HEADING.test(left.tail) && !ENDS_SOON.test(right.head)) return false;
    return right.prose || QUOTES.test(right.tail);
  }
  if (right.prose && HEADED.test(left.lines[0]?.text ?? '')) return true;
  if (isMarked(left.head) || !(right.prose || /[，,]$/.test(right.tail))) return false;
  if (LEANS_FORWARD.test(left.tail) || LEANS_BACK.test(right.head)) return true;
  if (NARRATES.test(left.tail)) return true;
  if (left.length < EDGE && CALLS.test(left.head)) return false;
  const longer = left.length > LONGEST_HEADING || pagesBetween(left.lines, right.lines) === 1;
  return longer && /[，,]/.test(left.tail) && !TITLE_END.test(left.tail);
}

/** How many pages of a document that was joined from its pages the right stands behind the left; over 1 some lack. */
function pagesBetween(left: readonly Line[], right: readonly Line[]): number {
  return (right[0]?.page ?? 0) - (left.at(-1)?.page ?? 0);
}

function isHeading({ lines: [line] }: Piece): boolean {
  return line !== undefined && (line.emphasis || isHeadingName(line.element));
}

/** A footnote's number or what the hall did (`（掌声）`) may stand behind the mark; a caption ends with who took the picture. */
function isEnd(tail: string): boolean {
  if (endsSentence(tail)) return true;
  const text = tail.replace(
    /(?:[[［〔]\d{1,3}[\]］〕])+$|(?<=[。！？!?…][”’」』]?)\s?[（(][^（()）]{2,12}[)）]$/,
    '',
  );
  return endsSentence(text) || /(?:[：:；;]|供[图圖]|[摄攝]影?|[制製][图圖])$/.test(text);
}

/** The border stands where no line of text can end by itself. */
function leavesOpen(left: string, right: string): boolean {
  const end = left.at(-1);
  const start = right[0];
  if (isOpener(end) || /[，,、]$/.test(left) || /^[，,、。；;：:！!？?”’）)》]/.test(right)) return true;
  if (isAlphanumeric(end) && isAlphanumeric(start)) return true;
  return isCloser(start) || partsQuotation(left, right);
}

/** The last quotation mark of the left opens, the first of the right closes: `必须⏎管安全”的原则`. */
function partsQuotation(left: string, right: string): boolean {
  return /[“「『][^“”「」『』]*$/.test(left) && /^[^“”「」『』。！？!?]*[”」』]/.test(right);
}
