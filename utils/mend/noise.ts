import { type Context, recordChange } from '../context.ts';
import type { Line } from '../read/line.ts';
import { matchesOf } from '../text/matches.ts';

/** Discuz's hidden text: `$ _ @! u2 s/ |% Q) X+ u0 U`. */
const JAMMER = /(?:^|(?<=[\u3400-\u9fff，。、；：？！”）,;:?!)]))\s*(?:[!-~]{1,3}\s+){5,}[!-~]{1,3}$/;
const LONGEST_JAMMER = 200;
const LITERAL_BREAK = /(?:_?x0d_?_?x0a_?)+/gi;

/** So many that are certain tell that others are meant so. */
const FEWEST_JAMMERS = 3;

/** Takes out what hosts hide at the ends of lines and what broken exports leave of line breaks. */
export function removeNoise(lines: readonly Line[], context: Context): readonly Line[] {
  const last = lines.map(({ text }) => findJammer(text));
  const isJammer = last.filter(isScrambled).length < FEWEST_JAMMERS ? isScrambled : isStrewn;
  return lines.flatMap((line, index) => {
    const text = removeJammers(line.text, last[index] ?? '', isJammer, context);
    return splitLiteralBreaks(line, text, context);
  });
}

/** The last one of a text; '' where there is none. */
function findJammer(text: string): string {
  if (!/[!-~]$/.test(text.slice(-1))) return '';
  return JAMMER.exec(text.slice(-LONGEST_JAMMER))?.[0] ?? '';
}

/** From the `last` one on. */
function removeJammers(
  text: string,
  last: string,
  isJammer: (text: string) => boolean,
  context: Context,
): string {
  let rest = text;
  for (let jammer = last; isJammer(jammer); jammer = findJammer(rest)) {
    recordChange(context, { kind: 'noise', before: jammer.trim(), after: '', certain: true });
    rest = rest.slice(0, -jammer.length).trimEnd();
  }
  return rest;
}

/** Most of its bits have a sign in them, as no list of numbers or letters has, or letters in any case and figures too. */
function isScrambled(text: string): boolean {
  const bits = text.trim().split(/\s+/);
  const signed = bits.filter((bit) => /[^A-Za-z0-9.,]/.test(bit));
  if (signed.length * 2 > bits.length) return true;
  const mixed = bits.filter((bit) => /^(?:[A-Za-z]\d|\d[A-Za-z])/.test(bit));
  // No list opens with a comma.
  const opens = /^[,.]$/.test(bits[0] ?? '') && mixed.length > 2;
  return (
    (opens || new Set(signed).size > 1) &&
    /[a-z]/.test(text) &&
    /[A-Z]/.test(text) &&
    (signed.length + mixed.length) * 2 > bits.length
  );
}

/** Beside others all bits are meant so that have a letter and a sign: they are neither numbers nor words. */
function isStrewn(text: string): boolean {
  return isScrambled(text) || (/[a-z]/i.test(text) && /[^\w\s.,:()-]/.test(text));
}

function splitLiteralBreaks(line: Line, text: string, context: Context): Line[] {
  if (text === line.text && !/x0/i.test(text)) return [line];
  const pieces = text
    .split(LITERAL_BREAK)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  for (const [before] of matchesOf(text, LITERAL_BREAK)) {
    recordChange(context, { kind: 'noise', before, after: '\n', certain: true });
  }
  return pieces.map((piece) => (piece === line.text ? line : { ...line, text: piece }));
}
