import type { Line } from '../read/line.ts';
import { compiled } from '../text/compiled.ts';
import { foldWords } from './fold-words.ts';
import { isProse } from './layout.ts';
import { metaOf } from './meta-fields.ts';
import { folded, isEnumerated, isLabel, isSalutation } from './shape.ts';
import { couldBeTitle, ENDS_AS_TITLE, endsAsTitle } from './title-candidates.ts';
import { coreOf, titleCore } from './title-text.ts';
import { BARE_NAME } from './voice/signed.ts';
import { isSigned } from './voice/voice.ts';

/** Lines of a date, a speaker or an occasion that stand between a heading and its text. */
const MOST_BETWEEN = 3;
const SHORTEST = 8;
/** The share of its pairs of characters that the host's title has too. */
const SAME = 0.6;

/** Names several texts. */
const COLLECTION = /[几幾多\d一二三四五六七八九十]\s?[篇份则則]|精[选選]|合集|[汇彙匯][编編总總]|大全/;

/**
 * The heading that the document itself prints above the date or speaker of its text, where it says what the host's title
 * says in other words: `在全区经济工作会议上的讲话` below `区长在2024年全区经济工作会议上的讲话.doc`. null where the
 * title is the document's own, or the text a collection. `first`: where the text begins.
 */
export function findOwnHeading(lines: readonly Line[], first: number, title: string): Line | null {
  if (COLLECTION.test(title) || lines.some((line) => line.zone === 'document' && isLabel(line))) return null;
  let at = first - 1;
  while (at > 0 && at >= first - MOST_BETWEEN && isSignature(lines[at] as Line)) at--;
  const line = lines[at];
  if (at === first - 1 || line === undefined || line.zone === 'outside') return null;
  if (!couldBeTitle(line) || !endsAsTitle(line)) return null;
  const core = titleCore(title);
  // The last row of a title that is set in several: `工作会议上的讲话`.
  const above = lines[at - 1];
  if (above !== undefined && core.endsWith(coreOf(above) + coreOf(line))) return null;
  return saysTheSame(coreOf(line), core) ? line : null;
}

/** `——在市三院职代会上的讲话`: the second half of a title. */
const SUBTITLE = /^[—–―]{1,4}\s*\S.{4,50}$/;
/** Both halves in one row. */
const SUBTITLED = /^[^—–―。!?;:“”]{4,30}[—–―]{1,4}[^—–―。!?;]{6,50}$/;
const LONGEST_TITLE = 40;

/**
 * The heading with a second half of its own: `凝心聚力谋发展` above `——在某某大会上的讲话`, or before it in one row, be the
 * host's title what it may. null where there is none, or the host's title holds it.
 */
export function findSubtitled(lines: readonly Line[], title: string): Line | null {
  const document = firstLines(lines);
  if (document === null) return null;
  const isSecondHalf = (line: Line) => SUBTITLE.test(folded(line)) && endsAsTitle(line);
  const isWhole = (line: Line) => SUBTITLED.test(folded(line)) && endsAsTitle(line);
  const at = document.findIndex((line) => isSecondHalf(line) || isWhole(line));
  const second = document[at];
  if (second === undefined || !leadsToText(document.slice(at + 1))) return null;
  if (isWhole(second)) return titleCore(title).includes(coreOf(second)) ? null : second;
  const line = document[at - 1];
  if (line === undefined) return null;
  const text = folded(line);
  if (text.length < 4 || text.length > LONGEST_TITLE || /[。!?;:,]$/.test(text) || metaOf(line) !== null)
    return null;
  return isEnumerated(line) || isSalutation(line) || titleCore(title).includes(coreOf(line)) ? null : line;
}

/** Of the document; null for a collection, which is labelled. */
function firstLines(lines: readonly Line[]): readonly Line[] | null {
  const first = lines.filter(({ zone }) => zone === 'document').slice(0, FIRST_LINES);
  return first.some(isLabel) ? null : first;
}

/** Speaker and date may stand between. */
function leadsToText(lines: readonly Line[]): boolean {
  const next = lines.findIndex((line) => !isSignature(line) && !BARE_NAME.test(line.text));
  const line = lines[next];
  return line !== undefined && next <= MOST_BETWEEN && (isSalutation(line) || isProse(line));
}

/** What news says of an occasion: `我校隆重举行…`, `…开业了！`, `…致辞全文来了`. */
const NEWS = compiled(
  /[!?]|了(?:$|:)|^(?:刚刚|重磅|快讯|喜讯)|来[了啦]|全文|[,附看].{0,8}(?:讲话|致辞|演讲|发言)|举[行办]|召开|开[幕业班]|启动|揭牌|落幕|闭幕/,
);
/** In no title of a speech. */
const HEADLINE = /!|了[,:]|,[附看]/;
/** A speaker greets in one of the first lines. */
const FIRST_LINES = 20;

/**
 * The heading that the document prints above its speaker and date, or right above the address, where the host's title is
 * a headline of news: `在某某农商银行开业庆典上的致辞` below `刚刚，某某农商银行开业！`. null where there is none.
 */
export function findHeadingBelowNews(lines: readonly Line[], title: string): Line | null {
  const headline = foldWords(title);
  if (!NEWS.test(headline) || (ENDS_AS_TITLE.test(titleCore(title)) && !HEADLINE.test(headline))) return null;
  const document = firstLines(lines);
  if (document === null) return null;
  let at = document.findIndex(isSalutation) - 1;
  const last = at - MOST_BETWEEN;
  while (at > last && at >= 0 && isSpeaker(document[at] as Line)) at--;
  const line = document[at];
  return line !== undefined && coreOf(line).length >= SHORTEST && couldBeTitle(line) && endsAsTitle(line)
    ? line
    : null;
}

/** Signed, or nothing but a name. */
function isSpeaker(line: Line): boolean {
  return isSignature(line) || BARE_NAME.test(line.text);
}

function isSignature(line: Line): boolean {
  return line.zone === 'document' && isSigned(line) && !(couldBeTitle(line) && endsAsTitle(line));
}

function saysTheSame(own: string, core: string): boolean {
  if (own.length < SHORTEST || own === core) return false;
  const pairs = Array.from({ length: own.length - 1 }, (_, at) => own.slice(at, at + 2));
  return pairs.filter((pair) => core.includes(pair)).length >= SAME * pairs.length;
}
