import type { Writing } from '../manuscript.ts';
import { SIMPLIFIED_ONLY, STEPS, TRADITIONAL_ONLY } from './script-characters.ts';

const FIRST = 0x4e00;
const SIMPLIFIED = 1;
const TRADITIONAL = 2;
/** By code unit: which script alone has the character, 0 for neither. */
const MARKS = readMarks();

/** A long text is judged by as many pieces, evenly spread. */
const PIECES = 10;
const PIECE_LENGTH = 2_000;
/** One mark may be a slip or a name; a text of this few says nothing. */
const FEWEST = 2;
/** A script holds if its marks outnumber the other's so many times: a text quotes a few foreign characters. */
const MAJORITY = 9;

/**
 * Which script a text is written in, by the characters the other script never uses. They are about 30 %
 * of running text. 'mixed' also where the text has too few to tell.
 */
export function detectWriting(text: string): Writing {
  const sample = takeSample(text);
  let simplified = 0;
  let traditional = 0;
  for (let index = 0; index < sample.length; index += 1) {
    const mark = MARKS[sample.charCodeAt(index)];
    if (mark === SIMPLIFIED) simplified += 1;
    else if (mark === TRADITIONAL) traditional += 1;
  }
  if (simplified + traditional < FEWEST) return 'mixed';
  if (simplified >= MAJORITY * traditional) return 'Hans';
  if (traditional >= MAJORITY * simplified) return 'Hant';
  return 'mixed';
}

/** Whether any part of a text may be in a script: it has as many characters as it takes that only this script has. */
export function mayHold(text: string, script: 'Hans' | 'Hant'): boolean {
  const wanted = script === 'Hans' ? SIMPLIFIED : TRADITIONAL;
  let marks = 0;
  for (let index = 0; index < text.length && marks < FEWEST; index += 1) {
    if (MARKS[text.charCodeAt(index)] === wanted) marks += 1;
  }
  return marks >= FEWEST;
}

/** A character that Simplified text never has. */
export function isTraditionalOnly(unit: number): boolean {
  return MARKS[unit] === TRADITIONAL;
}

/** Which script alone can write a word; 'mixed' where both or neither can. */
export function scriptOf(word: string): Writing {
  const marks = new Set(Array.from(word, (character) => MARKS[character.charCodeAt(0)]));
  if (marks.has(SIMPLIFIED) === marks.has(TRADITIONAL)) return 'mixed';
  return marks.has(SIMPLIFIED) ? 'Hans' : 'Hant';
}

function takeSample(text: string): string {
  if (text.length <= PIECES * PIECE_LENGTH) return text;
  const distance = Math.floor(text.length / PIECES);
  let sample = '';
  for (let piece = 0; piece < PIECES; piece += 1) {
    sample += text.slice(piece * distance, piece * distance + PIECE_LENGTH);
  }
  return sample;
}

function readMarks(): Uint8Array {
  const marks = new Uint8Array(0x10000);
  for (const [encoded, mark] of [
    [SIMPLIFIED_ONLY, SIMPLIFIED],
    [TRADITIONAL_ONLY, TRADITIONAL],
  ] as const) {
    let place = FIRST;
    for (const step of encoded) {
      if (step === '-') {
        place += STEPS.length;
        continue;
      }
      place += STEPS.indexOf(step);
      marks[place] = mark;
    }
  }
  return marks;
}
