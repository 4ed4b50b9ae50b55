import type { Line } from '../read/line.ts';
import { isLabel } from './shape.ts';
import { couldBeTitle, endsAsTitle } from './title-candidates.ts';
import { coreOf, titleCore } from './title-text.ts';
import { isSigned } from './voice/voice.ts';

/** Lines of a date, a speaker or an occasion that stand between a heading and its text. */
const MOST_BETWEEN = 3;
const SHORTEST = 8;
/** The share of its pairs of characters that the host's title has too. */
const SAME = 0.7;

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
  return saysTheSame(coreOf(line), titleCore(title)) ? line : null;
}

function isSignature(line: Line): boolean {
  return line.zone === 'document' && isSigned(line) && !(couldBeTitle(line) && endsAsTitle(line));
}

function saysTheSame(own: string, core: string): boolean {
  if (own.length < SHORTEST || own === core) return false;
  const pairs = Array.from({ length: own.length - 1 }, (_, at) => own.slice(at, at + 2));
  return pairs.filter((pair) => core.includes(pair)).length >= SAME * pairs.length;
}
