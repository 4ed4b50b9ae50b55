import type { Context, Pass } from '../context.ts';
import type { Line } from '../read/line.ts';
import { isNotice } from './meta.ts';
import { folded, isEnumerated, isLabel, isSalutation } from './shape.ts';
import { endsSpeech, isSigned, voiceOf } from './voice.ts';

/** Enough for a line to open or close what the host has put around the document; for a sentence or an item, more. */
const STRONG = 2;
const STRONG_IN_FORM = 3.5;
/** A line that only might be the host's says little about the others. */
const WEAK = 1;
/** What is so surely the document's ends the search, one line or several in a row. */
const SURE = -3;
const SURE_TOGETHER = -5;
/** A line of the document that a host's line stands before. */
const OWN = -2;

/** The lines of the document's container, in order, and the voice of each. */
interface Inside {
  readonly indexes: readonly number[];
  readonly lines: readonly Line[];
  readonly context: Context;
}

/**
 * Finds by their voice the lines before and behind the text that are the host's, in whatever words, and moves
 * them out of the document: where it begins and ends, no single line need be telling.
 */
export const leaveEdges: Pass = (lines, context) => {
  const indexes = lines.flatMap((line, index) => (line.zone === 'document' ? [index] : []));
  const inside = { indexes, lines, context };
  const tail = findBehindEnd(inside) ?? findEdge(indexes.toReversed(), inside);
  const head = findEdge(indexes, inside);
  if (head.length + tail.length === 0 || head.length + tail.length >= indexes.length) return lines;
  const edges = new Set([...head, ...goingOn(head.length, inside), ...tail]);
  return lines.map((line, index) =>
    edges.has(index) && !isOwn(line, index, inside) ? { ...line, zone: 'outside' as const } : line,
  );
};

/** From the first of the indexes on, all up to the strong line where the sum of the voices is highest. */
function findEdge(indexes: readonly number[], { lines, context }: Inside): readonly number[] {
  let sum = 0;
  let most = 0;
  let length = 0;
  for (const [place, index] of indexes.entries()) {
    const line = lines[index] as Line;
    const voice = voiceOf(line, context);
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
    if (!endsSpeech(lines[indexes[place] as number] as Line)) continue;
    const next = indexes.slice(place + 1, place + 1 + SOON);
    const strong = next.filter((index) => voiceOf(lines[index] as Line, context) >= STRONG);
    if (strong.length >= Math.min(2, next.length)) return indexes.slice(place + 1);
  }
  return null;
}

/** Written as texts are: an item of a list, a sentence with its end. */
function isInForm(line: Line): boolean {
  const text = folded(line);
  return isEnumerated(line) || (text.length >= 24 && text.includes(',') && /[。!?]$/.test(text));
}

function isOwn(line: Line, index: number, { lines, context }: Inside): boolean {
  return voiceOf(line, context) <= OWN || isSigned(line) || isNotice({ line, index, lines });
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
