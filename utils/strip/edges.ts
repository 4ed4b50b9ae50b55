import type { Context, Pass } from '../context.ts';
import type { Line } from '../read/line.ts';
import { countEach } from '../text/count.ts';
import { findColumn } from './column.ts';
import { hearAbove, hearAfterword, hearBehind, isInForm, opensText, SOON } from './edge-voice.ts';
import { siteNames } from './marks/site-names.ts';
import { ADDRESS } from './marks/watermark.ts';
import { namesSpeakerOf } from './metadata/byline.ts';
import { isNotice } from './metadata/meta.ts';
import { folded, isEnumerated, isSalutation } from './shape.ts';
import { isSpoken } from './spoken.ts';
import { couldBeTitle, endsAsTitle } from './title/candidates.ts';
import { BARE_NAME } from './voice/signed.ts';
import { endsText, isSigned, voiceBehind, voiceOf } from './voice/voice.ts';
import { countWords, HOST } from './words/host-words.ts';

/**
 * Enough for a line to open or close what the host has put around the document; for a sentence or an item, more.
 * Set, as the other odds here, on the pages worded by editors of `npm run quality -- --only generated`.
 */
const STRONG = 1;
const STRONG_IN_FORM = 2;
/** A line that only might be the host's says little about the others. */
const WEAK = -0.5;
/** What is so surely the document's ends the search, one line or several in a row. */
const SURE = -3;
const SURE_TOGETHER = -5;
/** A line of the document that a host's line stands before. */
const OWN = -0.5;

/** In UTF-16 code units. */
const LONGEST_MARK = 24;

/** A line of the document's container, and where it stands among all. */
interface Placed {
  readonly line: Line;
  readonly index: number;
}

interface Inside {
  /** In order. */
  readonly document: readonly Placed[];
  readonly lines: readonly Line[];
  readonly context: Context;
  /** Of each text: what the host has strewn among the lines tells nothing of where the text ends. */
  readonly counts: ReadonlyMap<string, number>;
}

/**
 * Finds by their voice the lines before and behind the text that are the host's, in whatever words, and moves
 * them out of the document: where it begins and ends, no single line need be telling.
 */
export const leaveEdges: Pass = (lines, context) => {
  const document = lines.flatMap((line, index) => (line.zone === 'document' ? [{ line, index }] : []));
  const own = document.map(({ line }) => line);
  const counts = countEach(own.map(({ text }) => text));
  const inside = { document, lines, context, counts };
  const tail = findBehindEnd(inside) ?? findEdge(document.toReversed(), inside, hearBehind(own));
  const hear = hearAbove(own);
  const head = findEdge(document, inside, hear);
  if (head.length + tail.length === 0 || head.length + tail.length >= document.length) return lines;
  const above = [...head, ...goingOn(head.length, inside), ...listedBelow(head.length, inside)];
  const edges = new Set(
    [
      ...above.filter((placed) => !isOwn(placed, inside, hear)),
      ...behind(tail, inside, hearAfterword(own)),
    ].map(({ line }) => line),
  );
  // A list of titles, say a journal's contents, has no text for these to be the edges of.
  if (!own.some((line) => !edges.has(line) && /[。!?]/.test(folded(line)))) return lines;
  return lines.map((line) =>
    edges.has(line) && !isSpoken(line, 'outside') ? { ...line, zone: 'outside' as const } : line,
  );
};

/** `附件：1.任务分解表`, `附：日程安排`; and the further rows of such a list. */
const ATTACHED = /^附[件录表]?\s?[一二三四五六\d]{0,2}\s?:/;
const ATTACHED_ROW = /^(?:[上下]午|晚上)?\s?\d{1,2}\s?[.、:点月]/;

/** The tail without the place, date, name or list that stands right behind the text: further down they are the host's. */
function behind(tail: readonly Placed[], inside: Inside, hear: typeof voiceOf): readonly Placed[] {
  const ordered = [...tail].sort((left, right) => left.index - right.index);
  const above = inside.lines.slice(0, ordered[0]?.index).findLast((line) => !isOf(line, ATTACHED_ROW));
  let listed = isOf(above, ATTACHED);
  let start = ordered.length;
  for (const [place, placed] of ordered.entries()) {
    const goesOn =
      (listed && isOf(placed.line, ATTACHED_ROW)) || breaksOff(placed.line, inside.lines[placed.index - 1]);
    if (goesOn || isOwn(placed, inside, hear)) start = ordered.length;
    else {
      start = Math.min(start, place);
      if (!isMark(placed.line, inside)) break;
    }
    listed = (goesOn && listed) || isOf(placed.line, ATTACHED);
  }
  return ordered.slice(start);
}

/** In UTF-16 code units: shorter lines than that are not wrapped. */
const SHORTEST_WRAPPED = 20;

/** The last row of a preview that is wrapped goes on in the sentence above it, and is cut: `准吓，谁要是把心思用在......`. */
function breaksOff(line: Line, above: Line | undefined): boolean {
  if (above === undefined || above.order !== line.order - 1 || above.text.length < SHORTEST_WRAPPED)
    return false;
  const text = folded(line);
  return (
    line.text.length <= above.text.length + 2 &&
    line.indent === 0 &&
    /[\u3400-\u9fff](?:…+|\.{3,}|。{3,})$/.test(text) &&
    /[\u3400-\u9fff,、]$/.test(folded(above)) &&
    /[,。]/.test(folded(above)) &&
    countWords(text, HOST) === 0
  );
}

/** The site's address or name by itself, which may hang above a signature too. */
function isMark(line: Line, { context }: Inside): boolean {
  const text = folded(line);
  if (text.length > LONGEST_MARK || /[。!?;:,]/.test(text)) return false;
  return ADDRESS.test(text) || siteNames(context).some((name) => text.includes(name));
}

function isOf(line: Line | undefined, pattern: RegExp): boolean {
  return line !== undefined && line.linkShare < 0.5 && pattern.test(folded(line));
}

/** From the first of these on, all up to the strong line where the sum of the voices is highest. */
function findEdge(
  document: readonly Placed[],
  { lines, context, counts }: Inside,
  hear: typeof voiceOf,
): readonly Placed[] {
  const rows = findColumn(lines);
  let sum = 0;
  let most = 0;
  let length = 0;
  for (const [place, { line, index }] of document.entries()) {
    if ((counts.get(line.text) ?? 0) > 1) continue;
    const voice = hear(line, context);
    const strong = voice >= (isInForm(line) ? STRONG_IN_FORM : STRONG);
    sum += strong ? voice : Math.min(WEAK, voice);
    if (voice <= SURE || sum <= most + SURE_TOGETHER || rows?.has(index)) break;
    if (!strong || sum <= most) continue;
    most = sum;
    length = place + 1;
  }
  return document.slice(0, length);
}

/** All behind the speaker's last words, where the host's follow and no other speech begins. */
function findBehindEnd({ document, context }: Inside): readonly Placed[] | null {
  const opens = document.findLastIndex(({ line }) => opensText(line));
  const from = Math.max(opens + 1, document.length >> 2);
  for (const [place, { line }] of document.slice(from, -1).entries()) {
    if (!endsText(line)) continue;
    const first = from + place + 1;
    const next = document.slice(first, first + SOON);
    const strong = next.filter((placed) => voiceBehind(placed.line, context) >= STRONG);
    if (strong.length >= Math.min(2, next.length)) return document.slice(first);
  }
  return null;
}

/** Rows of a list that the last line of the head opens, where the text begins behind them. */
function listedBelow(end: number, { document }: Inside): readonly Placed[] {
  if (end === 0) return [];
  const below = document.slice(end);
  const length = below.findIndex(({ line }) => !isRow(line));
  const next = below[length]?.line;
  const opens = next !== undefined && (opensText(next) || isInForm(next));
  return opens && length >= 2 ? below.slice(0, length) : [];
}

/** A few words without an end, no office, date or name among them. */
function isRow(line: Line): boolean {
  if (line.text.length < 4 || line.text.length > 40 || isSigned(line)) return false;
  const text = folded(line);
  return !/[。!?;,:]/.test(text) && !opensText(line) && (!isEnumerated(line) || /^\d/.test(text));
}

function isOwn({ line, index }: Placed, { lines, context }: Inside, hear: typeof voiceOf): boolean {
  return (
    hear(line, context) <= OWN ||
    isSigned(line) ||
    namesSpeakerOf(line) ||
    isNotice({ line, index, lines }) ||
    ADVISER.test(folded(line)) ||
    namesSpeaker(line, lines[index + 1]) ||
    isFirstHalf(line, lines[index + 1]) ||
    numbersSpeech(line, lines[index + 1])
  );
}

/** `回家的路` right above `——在乡贤座谈会上的发言`: the title of the first speech of several. */
function isFirstHalf(line: Line, next: Line | undefined): boolean {
  return (
    next !== undefined &&
    next.order === line.order + 1 &&
    /^—{1,2}[^—]{6,}$/.test(folded(next)) &&
    endsAsTitle(next) &&
    couldBeTitle(line)
  );
}

/** `1、在座谈会上的讲话` above an address: the first speech of several. */
function numbersSpeech(line: Line, next: Line | undefined): boolean {
  return next !== undefined && isEnumerated(line) && isSalutation(next);
}

/** Below a pupil's speech. */
const ADVISER = /^(?:指导|辅导)(?:老师|教师):\s?[\u3400-\u9fff、\s]{2,16}$/;
/** `五月二十八日于少年宫`. */
const DAY_IN_WORDS = /^[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日(?:$|[于於在,])/;

/** Nothing but a name, above a date between brackets or in words. */
function namesSpeaker(line: Line, next: Line | undefined): boolean {
  if (!BARE_NAME.test(line.text) || next === undefined) return false;
  const below = folded(next);
  return DAY_IN_WORDS.test(below) || (below.startsWith('(') && isSigned(next));
}

/** The rest of a sentence that the last line of the head leaves open. */
function goingOn(end: number, { document, context }: Inside): readonly Placed[] {
  const goesOn = (place: number) => {
    const line = document[place - 1]?.line;
    const next = document[place]?.line;
    if (line === undefined || next === undefined || next.indent > 0) return false;
    if (line.text.length < 20 || next.text.length > line.text.length + 2) return false;
    return !/[。!?;:…】)》]$/.test(folded(line)) && voiceOf(next, context) > 2 * SURE && !isEnumerated(next);
  };
  let length = 0;
  while (end > 0 && length < 4 && goesOn(end + length)) length++;
  return document.slice(end, end + length);
}
