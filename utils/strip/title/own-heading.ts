import type { Line } from '../../read/line.ts';
import { compiled } from '../../text/compiled.ts';
import { foldWords } from '../../text/fold-words.ts';
import { isTold } from '../edge-voice.ts';
import { isProse } from '../layout.ts';
import { startOfRun } from '../run.ts';
import { folded, isLabel, isSalutation } from '../shape.ts';
import { BARE_NAME } from '../voice/signed.ts';
import { isSigned } from '../voice/voice.ts';
import { findCopyBelowNote, findHeadingAboveAddress, findHostsAbove, GUIDE } from './above-address.ts';
import { couldBeTitle, endsAsTitle } from './candidates.ts';
import { FIRST_LINES, findTitleRows, MOST_BETWEEN } from './rows.ts';
import { coreOf, ENDS_AS_TITLE, titleCore } from './text.ts';

const SHORTEST = 8;
/** Of a line that could be a title by itself. */
const SHORTEST_LINE = 4;
/** The share of its pairs of characters that the host's title has too. */
const SAME = 0.6;

/** Names several texts. */
const COLLECTION =
  /(?:[几幾多\d二三四五六七八九]|十[一二三四五六七八九]?)\s?[篇份則则]|精[选選]|合集|[选選][登刊]|[汇彙匯][编編总總]|大全/;

/**
 * The rows of the title that the document itself prints, where the host's `title` says it in other words or says something
 * else. Empty where the host's is the document's own, or the name of a collection. `first`: where the text begins.
 */
export function findOwnTitle(lines: readonly Line[], first: number, title: string | null): readonly Line[] {
  if (COLLECTION.test(title ?? '')) return [];
  const rows = findTitleRows(lines);
  const core = titleCore(title ?? '');
  if (rows.length > 1) return rows;
  const [row] = rows;
  if (row !== undefined) return saysAll(core, row, lines) ? [] : [row];
  const own =
    title === null
      ? null
      : (findOwnHeading(lines, first, title) ??
        findHeadingBelowNews(lines, title) ??
        findHeadingBelowNote(lines, title) ??
        findHeadingAboveAddress(lines, title) ??
        findCopyBelowNote(lines, title));
  return own === null ? [] : withFirstRow(own, core, lines);
}

/** The heading, with the row above it where the host's title has both in one: `区委书记在全区换届` / `工作动员会上的讲话`. */
function withFirstRow(own: Line, core: string, lines: readonly Line[]): readonly Line[] {
  const above = lines[lines.indexOf(own) - 1];
  if (above === undefined || above.zone === 'outside' || coreOf(above) === '') return [own];
  return core.endsWith(coreOf(above) + coreOf(own)) ? [above, own] : [own];
}

/** Whether the host's title has all of the document's, its second half in a row of its own too. */
function saysAll(core: string, row: Line, lines: readonly Line[]): boolean {
  const own = coreOf(row);
  const below = lines[lines.indexOf(row) + 1];
  const second = below !== undefined && /^[—–―]/.test(below.text) ? coreOf(below) : '';
  return core === own || core.includes(own + second);
}

/**
 * The heading that the document itself prints above the date or speaker of its text, where it says what the host's title
 * says in other words: `在全区经济工作会议上的讲话` below `区长在2024年全区经济工作会议上的讲话.doc`. null where the
 * title is the document's own.
 */
function findOwnHeading(lines: readonly Line[], first: number, title: string): Line | null {
  if (lines.some((line) => line.zone === 'document' && isLabel(line))) return null;
  const below = startOfRun(lines, first, MOST_BETWEEN, isSignature);
  const line = lines[below - 1];
  if (below === first || line === undefined || line.zone === 'outside') return null;
  if (!couldBeTitle(line) || !endsAsTitle(line)) return null;
  return saysTheSame(coreOf(line), titleCore(title)) ? line : null;
}

/** What news says of an occasion, and who asks for a text: `我校隆重举行…`, `…开业了！`, `…致辞全文来了`, `求一篇…？`. */
const NEWS = compiled(
  /[!?]|了(?:$|:)|^(?:刚刚|重磅|快讯|喜讯)|来[了啦]|全文|[,附看].{0,8}(?:讲话|致辞|演讲|发言)|举[行办]|召开|开[幕业班]|启动|揭牌|落幕|闭幕/,
);
/** In no title of a speech. */
const HEADLINE = /!|了[,:]|,[附看]/;

/**
 * The heading that the document prints above its speaker and date, or right above the address, where the host's title is
 * a headline of news: `在某某农商银行开业庆典上的致辞` below `刚刚，某某农商银行开业！`. null where there is none.
 */
function findHeadingBelowNews(lines: readonly Line[], title: string): Line | null {
  const headline = foldWords(title);
  if (!NEWS.test(headline) || (ENDS_AS_TITLE.test(titleCore(title)) && !HEADLINE.test(headline))) return null;
  const document = lines.filter(({ zone }) => zone === 'document').slice(0, FIRST_LINES);
  if (document.some(isLabel)) return null;
  const below = startOfRun(document, document.findIndex(isSalutation), MOST_BETWEEN, isSpeaker);
  const line = document[below - 1];
  return line !== undefined && coreOf(line).length >= SHORTEST && couldBeTitle(line) && endsAsTitle(line)
    ? line
    : null;
}

/** Between marks that a writer draws: `--------`. */
const RULE = /^[-—–_=*~·#\s]+$/;

/**
 * The heading of a speech that somebody posts with a word on how it came about, under a title of his own: `悼词` below
 * `这份稿子是那年写的，抄在这里。` null where there is none.
 */
function findHeadingBelowNote(lines: readonly Line[], title: string): Line | null {
  if (GUIDE.test(foldWords(title))) return null;
  const document = lines.filter(({ zone }) => zone === 'document').slice(0, FIRST_LINES);
  if (document.some(isLabel)) return null;
  const above = document.slice(0, Math.max(0, document.findIndex(isSalutation)));
  const line = above.findLast((one) => isHeading(one) || !(isSpeaker(one) || RULE.test(one.text)));
  return line !== undefined && isHeading(line) && above.slice(0, above.indexOf(line)).some(isTold)
    ? line
    : null;
}

function isHeading(line: Line): boolean {
  if (!endsAsTitle(line) || /[。!?;]/.test(folded(line))) return false;
  return couldBeTitle(line) || coreOf(line).length < SHORTEST_LINE;
}

/** What is written above the document's own title about the text, with all else that is told or stands there. */
export function findNotesAbove(lines: readonly Line[], row: Line): readonly Line[] {
  const hosts = findHostsAbove(lines, row);
  if (hosts.length > 0) return hosts;
  const above = lines.slice(0, lines.indexOf(row)).filter(({ zone }) => zone === 'document');
  return above.some(isTold)
    ? above.filter((line) => isProse(line) || isTold(line) || RULE.test(line.text))
    : [];
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
