import { type Context, recordChange } from '../context.ts';
import type { Line } from '../read/line.ts';

/** A stop or quote that hosts strew in after 的 to mark copies: 重要的'意义. */
const STREWN = /(?<=的)['.’](?=[\u3400-\u9fff，,])/g;
const QUOTES = /(?<!的)['‘’]/;
const PINYIN =
  /(?<=[\u3400-\u9fff])(?:[(（](?:[bpmfdtnlgkhjqxrzcsyw]h?)?[iuü]?[aeiouüvāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]{1,3}(?:ng?|r)?[)）])+/g;
/** One or two are the author's help with a rare character: 踔(chuō)厉奋发. */
const FEWEST_PINYIN = 5;
/** Discuz's hidden text: `$ _ @! u2 s/ |% Q) X+ u0 U`. */
const JAMMER = /(?:^|(?<=[\u3400-\u9fff，。、；：？！”）,;:?!)]))\s*(?:[!-~]{1,3}\s+){5,}[!-~]{1,3}$/;
const LITERAL_BREAK = /(?:_?x0d_?_?x0a_?)+/gi;

/** Takes out the characters that copy protection and broken exports put between the words. */
export function removeNoise(lines: readonly Line[], context: Context): readonly Line[] {
  const pinyin = lines.reduce((sum, line) => sum + (line.text.match(PINYIN)?.length ?? 0), 0);
  return lines.flatMap((line) => {
    let text = line.text;
    if (!QUOTES.test(text)) text = takeOut(text, STREWN, context);
    if (pinyin >= FEWEST_PINYIN) text = takeOut(text, PINYIN, context);
    text = removeJammer(text, context);
    return splitLiteralBreaks(line, text, context);
  });
}

function takeOut(text: string, noise: RegExp, context: Context): string {
  return text.replace(noise, (before, at: number) => {
    const left = text[at - 1] ?? '';
    recordChange(context, { kind: 'noise', before: left + before, after: left, certain: true });
    return '';
  });
}

function removeJammer(text: string, context: Context): string {
  const jammer = JAMMER.exec(text.slice(-200))?.[0];
  if (jammer === undefined || !isScrambled(jammer)) return text;
  recordChange(context, { kind: 'noise', before: jammer.trim(), after: '', certain: true });
  return text.slice(0, -jammer.length).trimEnd();
}

/** Most of its bits have a sign in them, as no list of numbers or letters has. */
function isScrambled(text: string): boolean {
  const bits = text.trim().split(/\s+/);
  return bits.filter((bit) => /[^A-Za-z0-9.,]/.test(bit)).length * 2 > bits.length;
}

function splitLiteralBreaks(line: Line, text: string, context: Context): Line[] {
  const pieces = text
    .split(LITERAL_BREAK)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  for (const [before] of text.matchAll(LITERAL_BREAK)) {
    recordChange(context, { kind: 'noise', before, after: '\n', certain: true });
  }
  return pieces.map((piece) => (piece === line.text ? line : { ...line, text: piece }));
}
