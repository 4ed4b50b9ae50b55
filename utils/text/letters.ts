import { decoder, roomFor } from './units.ts';

/** First and last code units of what is neither letter nor digit in folded text: white space, punctuation, symbols. */
const APART: readonly (readonly [first: number, last: number])[] = [
  [0x09, 0x0d],
  [0x20, 0x2f],
  [0x3a, 0x40],
  [0x5b, 0x60],
  [0x7b, 0x7e],
  [0xa0, 0xbf],
  [0x1680, 0x1680],
  [0x2000, 0x2bff],
  [0x3000, 0x3020],
  [0x3030, 0x3030],
  [0xfe30, 0xfe4f],
  [0xfeff, 0xfeff],
  [0xff00, 0xff65],
];
/** By code unit, 1 for these: one look instead of a pattern, for whole pages are asked for their letters. */
const IS_APART = new Uint8Array(0x10000);
for (const [first, last] of APART) IS_APART.fill(1, first, last + 1);

/** Whether a code unit of a folded text is a letter's or a digit's. */
export function isLetter(unit: number): boolean {
  return IS_APART[unit] !== 1;
}

/** Letters and digits of a text: what copies of it have in common. */
export function lettersOf(text: string): string {
  const units = roomFor(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isLetter(unit)) units[length++] = unit;
  }
  return length === text.length ? text : decoder.decode(units.subarray(0, length));
}
