import type { Context, Pass } from '../context.ts';
import type { Line } from '../read/line.ts';
import { countEach } from '../text/count.ts';
import { findColumn } from './column.ts';
import { hearAbove, hearAfterword, hearBehind, isInForm, opensText, SOON } from './edge-voice.ts';
import { namesSpeakerOf } from './metadata/byline.ts';
import { isNotice } from './metadata/meta.ts';
import { folded, isEnumerated, isSalutation } from './shape.ts';
import { isSpoken } from './spoken.ts';
import { BARE_NAME } from './voice/signed.ts';
import { endsText, isSigned, voiceBehind, voiceOf } from './voice/voice.ts';

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

/** The lines of the document's container, in order, and the voice of each. */
interface Inside {
  readonly indexes: readonly number[];
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
  const indexes = lines.flatMap((line, index) => (line.zone === 'document' ? [index] : []));
  const counts = countEach(indexes.map((index) => (lines[index] as Line).text));
  const inside = { indexes, lines, context, counts };
  const document = indexes.map((index) => lines[index] as Line);
  const tail = findBehindEnd(inside) ?? findEdge(indexes.toReversed(), inside, hearBehind(document));
  const hear = hearAbove(document);
  const head = findEdge(indexes, inside, hear);
  if (head.length + tail.length === 0 || head.length + tail.length >= indexes.length) return lines;
  const above = [...head, ...goingOn(head.length, inside), ...listedBelow(head.length, inside)];
  const edges = new Set([
    ...above.filter((index) => !isOwn(index, inside, hear)),
    ...behind(tail, inside, hearAfterword(document)),
  ]);
  // A list of titles, say a journal's contents, has no text for these to be the edges of.
  if (!indexes.some((index) => !edges.has(index) && /[。!?]/.test(folded(lines[index] as Line))))
    return lines;
  return lines.map((line, index) =>
    edges.has(index) && !isSpoken(line, 'outside') ? { ...line, zone: 'outside' as const } : line,
  );
};

/** `附件：1.任务分解表`, `附：日程安排`; and the further rows of such a list. */
const ATTACHED = /^附[件录表]?\s?[一二三四五六\d]{0,2}\s?:/;
const ATTACHED_ROW = /^(?:[上下]午|晚上)?\s?\d{1,2}\s?[.、:点月]/;

/** The tail without the place, date, name or list that stands right behind the text: further down they are the host's. */
function behind(tail: readonly number[], inside: Inside, hear: typeof voiceOf): readonly number[] {
  const ordered = [...tail].sort((left, right) => left - right);
  const at = (place: number) => inside.lines[ordered[place] ?? -1];
  let first = 0;
  const above = inside.lines.slice(0, ordered[0]).findLast((line) => !isOf(line, ATTACHED_ROW));
  let listed = isOf(above, ATTACHED);
  for (let line = at(0); line !== undefined; line = at(first)) {
    const goesOn = listed && isOf(line, ATTACHED_ROW);
    if (!goesOn && !isOwn(ordered[first] as number, inside, hear)) break;
    listed = goesOn || isOf(line, ATTACHED);
    first++;
  }
  return ordered.slice(first);
}

function isOf(line: Line | undefined, pattern: RegExp): boolean {
  return line !== undefined && line.linkShare < 0.5 && pattern.test(folded(line));
}

/** From the first of the indexes on, all up to the strong line where the sum of the voices is highest. */
function findEdge(
  indexes: readonly number[],
  { lines, context, counts }: Inside,
  hear: typeof voiceOf,
): readonly number[] {
  const rows = findColumn(lines);
  let sum = 0;
  let most = 0;
  let length = 0;
  for (const [place, index] of indexes.entries()) {
    const line = lines[index] as Line;
    if ((counts.get(line.text) ?? 0) > 1) continue;
    const voice = hear(line, context);
    const strong = voice >= (isInForm(line) ? STRONG_IN_FORM : STRONG);
    sum += strong ? voice : Math.min(WEAK, voice);
    if (voice <= SURE || sum <= most + SURE_TOGETHER || rows?.has(index)) break;
    if (!strong || sum <= most) continue;
    most = sum;
    length = place + 1;
  }
  return indexes.slice(0, length);
}

/** All behind the speaker's last words, where the host's follow and no other speech begins. */
function findBehindEnd({ indexes, lines, context }: Inside): readonly number[] | null {
  const opens = indexes.findLastIndex((index) => opensText(lines[index] as Line));
  for (let place = Math.max(opens + 1, indexes.length >> 2); place < indexes.length - 1; place++) {
    if (!endsText(lines[indexes[place] as number] as Line)) continue;
    const next = indexes.slice(place + 1, place + 1 + SOON);
    const strong = next.filter((index) => voiceBehind(lines[index] as Line, context) >= STRONG);
    if (strong.length >= Math.min(2, next.length)) return indexes.slice(place + 1);
  }
  return null;
}

/** Rows of a list that the last line of the head opens, where the text begins behind them. */
function listedBelow(end: number, { indexes, lines }: Inside): readonly number[] {
  if (end === 0) return [];
  const at = (place: number) => lines[indexes[place] ?? -1];
  let length = 0;
  while (isRow(at(end + length))) length++;
  const next = at(end + length);
  const opens = next !== undefined && (opensText(next) || isInForm(next));
  return opens && length >= 2 ? indexes.slice(end, end + length) : [];
}

/** A few words without an end, no office, date or name among them. */
function isRow(line: Line | undefined): boolean {
  if (line === undefined || line.text.length < 4 || line.text.length > 40 || isSigned(line)) return false;
  const text = folded(line);
  return !/[。!?;,:]/.test(text) && !opensText(line) && (!isEnumerated(line) || /^\d/.test(text));
}

function isOwn(index: number, { lines, context }: Inside, hear: typeof voiceOf): boolean {
  const line = lines[index] as Line;
  return (
    hear(line, context) <= OWN ||
    isSigned(line) ||
    namesSpeakerOf(line) ||
    isNotice({ line, index, lines }) ||
    namesSpeaker(line, lines[index + 1]) ||
    numbersSpeech(line, lines[index + 1])
  );
}

/** `1、在座谈会上的讲话` above an address: the first speech of several. */
function numbersSpeech(line: Line, next: Line | undefined): boolean {
  return next !== undefined && isEnumerated(line) && isSalutation(next);
}

/** Nothing but a name, above a date between brackets. */
function namesSpeaker(line: Line, next: Line | undefined): boolean {
  return BARE_NAME.test(line.text) && next !== undefined && /^\(/.test(folded(next)) && isSigned(next);
}

/** The rest of a sentence that the last line of the head leaves open. */
function goingOn(end: number, { indexes, lines, context }: Inside): readonly number[] {
  const goesOn = (place: number) => {
    const line = lines[indexes[place - 1] ?? -1];
    const next = lines[indexes[place] ?? -1];
    if (line === undefined || next === undefined || next.indent > 0) return false;
    if (line.text.length < 20 || next.text.length > line.text.length + 2) return false;
    return !/[。!?;:…】)》]$/.test(folded(line)) && voiceOf(next, context) > 2 * SURE && !isEnumerated(next);
  };
  let length = 0;
  while (end > 0 && length < 4 && goesOn(end + length)) length++;
  return indexes.slice(end, end + length);
}
