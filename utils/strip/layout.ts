import type { Line } from '../read/line.ts';
import { rememberLast } from '../remember-last.ts';
import { findColumn } from './column.ts';
import { perLine } from './per-line.ts';
import { folded, isEnumerated, isLabel, isSalutation } from './shape.ts';
import { isTwoHalved } from './title/halves.ts';
import { isLouder } from './voice/hear.ts';
import { countWords, HOST } from './words/host-words.ts';
import { scorePublishing } from './words/publishing.ts';
import { furnitureOf } from './words/vocabulary.ts';

/**
 * Where a line stands: before the document's text, in it, at the border of two pieces of a collection,
 * behind it, or not in the document's container at all.
 */
export type Place = 'head' | 'body' | 'border' | 'tail' | 'outside';

/** No publisher's note is longer. */
export const LONGEST_NOTE = 400;

/** A line no longer may be a greeting, a slogan or a notice: what it says decides. */
const SHORT = 60;
/** A school sets its name and place below in English, too: `Linwan Junior High School, Tainan`. */
const HAN = /[\u3400-\u9fff]/;
const LOUD = 2.5;

/** Running text of the document: long enough, punctuated, not links, not a publisher talking about the page. */
export const isProse = perLine((line) => {
  if (line.zone === 'outside' || line.linkShare >= 0.5 || line.text.length < 20) return false;
  const text = folded(line);
  if (!/[,。;!?]/.test(text)) return false;
  if (line.text.length > LONGEST_NOTE) return true;
  if (text.length < SHORT && !HAN.test(text)) return false;
  if (isTwoHalved(text)) return false;
  if (/^[^,。;!?]{1,10}:/.test(text) && !isSalutation(line) && text.length < SHORT) return false;
  if (line.hint !== null && line.text.length < SHORT) return false;
  if (text.length < SHORT && !/[。!?;:]/.test(text) && countWords(text, HOST) >= 2) return false;
  if (text.length < SHORT && isLouder(line, LOUD)) return false;
  return scorePublishing(text) < 4 && furnitureOf(text, 0.8) === null;
});

/** The place of every line, by index. */
export const layOut = rememberLast(findPlaces);

function findPlaces(lines: readonly Line[]): readonly Place[] {
  const places: Place[] = lines.map((line) => (line.zone === 'outside' ? 'outside' : 'body'));
  const rows = findColumn(lines);
  const isText = (line: Line, index: number) => isProse(line) || rows?.has(index) === true;
  const start = lines.findIndex(
    (line, index) => line.zone === 'document' && (isText(line, index) || opensBody(line)),
  );
  const end = lines.findLastIndex(isText);
  let run: { line: Line; index: number }[] = [];
  const closeRun = () => {
    if (run.some(({ line }) => isLabel(line))) for (const { index } of run) places[index] = 'border';
    run = [];
  };
  lines.forEach((line, index) => {
    if (line.zone === 'outside') return;
    if (isText(line, index)) closeRun();
    else run.push({ line, index });
  });
  closeRun();
  lines.forEach((line, index) => {
    if (line.zone === 'outside') return;
    if (start === -1 || index < start) places[index] = 'head';
    else if (index > end) places[index] = 'tail';
  });
  return places;
}

function opensBody(line: Line): boolean {
  return isSalutation(line) || isLabel(line) || (isEnumerated(line) && line.linkShare < 0.5);
}

/** Whether a line is prose that is hard-wrapped in the middle of a sentence. */
export function endsWithin(line: Line | undefined): boolean {
  return line !== undefined && !/[。!?;:"”』」)…]$/.test(folded(line)) && isProse(line);
}
