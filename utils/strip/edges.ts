import type { Context, Pass } from '../context.ts';
import type { Line } from '../read/line.ts';
import { compiled } from '../text/compiled.ts';
import { countDistinct, countEach } from '../text/count.ts';
import { isNotice } from './meta.ts';
import { folded, isEnumerated, isLabel, isSalutation } from './shape.ts';
import { isSpoken } from './spoken.ts';
import { BARE_NAME } from './voice/signed.ts';
import { endsSpeech, endsText, isSigned, voiceBehind, voiceOf } from './voice/voice.ts';

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
  const tail = findBehindEnd(inside) ?? findEdge(indexes.toReversed(), inside, hearBehind(inside));
  const hear = hearAbove(inside);
  const head = findEdge(indexes, inside, hear);
  if (head.length + tail.length === 0 || head.length + tail.length >= indexes.length) return lines;
  const above = [...head, ...goingOn(head.length, inside), ...listedBelow(head.length, inside)];
  const edges = new Set([...above.filter((index) => !isOwn(index, inside, hear)), ...behind(tail, inside)]);
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
function behind(tail: readonly number[], inside: Inside): readonly number[] {
  const ordered = [...tail].sort((left, right) => left - right);
  const at = (place: number) => inside.lines[ordered[place] ?? -1];
  let first = 0;
  const above = inside.lines.slice(0, ordered[0]).findLast((line) => !isOf(line, ATTACHED_ROW));
  let listed = isOf(above, ATTACHED);
  for (let line = at(0); line !== undefined; line = at(first)) {
    const goesOn = listed && isOf(line, ATTACHED_ROW);
    if (!goesOn && !isOwn(ordered[first] as number, inside, voiceOf)) break;
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
  let sum = 0;
  let most = 0;
  let length = 0;
  for (const [place, index] of indexes.entries()) {
    const line = lines[index] as Line;
    if ((counts.get(line.text) ?? 0) > 1) continue;
    const voice = hear(line, context);
    const strong = voice >= (isInForm(line) ? STRONG_IN_FORM : STRONG);
    sum += strong ? voice : Math.min(WEAK, voice);
    if (voice <= SURE || sum <= most + SURE_TOGETHER) break;
    if (!strong || sum <= most) continue;
    most = sum;
    length = place + 1;
  }
  return indexes.slice(0, length);
}

/** So soon behind a speaker's last words the host speaks again. */
const SOON = 4;

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

/** The address stands in one of the first lines. */
const ADDRESS_WITHIN = 12;
/** What a sentence above the address adds: a speaker says none there. */
const EARLY = 3;
/** What each of its words adds that tell how the text came about: `讲了几句，把稿子贴上来留个念想。` */
const TOLD = 2;
const TELLS = compiled(
  /稿子?|发言|致[辞词]|讲话|演讲|悼词|感言|[讲说]了|念[了的]|写了|贴[上出在]|发[上出]来|应.{0,6}[家友长乡]要求|记在这里|凭记忆|整理|录音|读者/g,
);
/** Who says this speaks to listeners. */
const SPEAKS = /各位|同志们|大家好|你们|[我咱]们|下面|首先|表示(?:热烈|衷心)|向.{1,12}致以/;

/** The voice of a line above the text. */
function hearAbove({ indexes, lines }: Inside): typeof voiceOf {
  const first = indexes.slice(0, ADDRESS_WITHIN).map((index) => lines[index] as Line);
  const address = first[first.findIndex(opensText)];
  const early = new Set(
    address !== undefined && isSalutation(address) ? first.slice(0, first.indexOf(address)) : [],
  );
  return (line, context) => voiceOf(line, context) + (early.has(line) ? weighEarly(line) : 0);
}

function weighEarly(line: Line): number {
  const text = folded(line);
  const told = /[。!?]/.test(text) && !SPEAKS.test(text) ? countDistinct(text, TELLS) : 0;
  if (told < 2) return isInForm(line) ? EARLY : 0;
  return EARLY + TOLD * told;
}

/** What it adds to stand right behind the speaker's last words. */
const LATE = 2;

/** The voice of a line behind the text. */
function hearBehind({ indexes, lines }: Inside): typeof voiceOf {
  const closing = indexes.slice(-SOON).map((index) => lines[index] as Line);
  const last = closing.findLastIndex(endsSpeech);
  const late = new Set(last === -1 ? [] : closing.slice(last + 1));
  return (line, context) => voiceBehind(line, context) + (late.has(line) ? LATE : 0);
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

/** Written as texts are: an item of a list, a sentence with its end. */
function isInForm(line: Line): boolean {
  const text = folded(line);
  return isEnumerated(line) || (text.length >= 24 && text.includes(',') && /[。!?]$/.test(text));
}

function isOwn(index: number, { lines, context }: Inside, hear: typeof voiceOf): boolean {
  const line = lines[index] as Line;
  return (
    hear(line, context) <= OWN ||
    isSigned(line) ||
    isNotice({ line, index, lines }) ||
    namesSpeaker(line, lines[index + 1])
  );
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

function opensText(line: Line): boolean {
  return isSalutation(line) || isLabel(line) || /^[一二三四五六七八九十]{1,3}、/.test(line.text);
}
