import { type Context, recordChange } from '../context.ts';
import type { Line } from '../read/line.ts';

/** A stop or quote that hosts strew in after 的 to mark copies: 重要的'意义. */
const STREWN = /(?<=的\s*)['.’](?=\s*[\u3400-\u9fff，,])/g;
const QUOTES = /(?<!的)['‘’]/;
const PINYIN =
  /(?<=[\u3400-\u9fff])(?:[(（](?:[bpmfdtnlgkhjqxrzcsyw]h?)?[iuü]?[aeiouüvāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]{1,3}(?:ng?|r)?[)）])+/g;
/** One or two are the author's help with a rare character: 踔(chuō)厉奋发. */
const FEWEST_PINYIN = 5;

/** Takes out the marks that copy protection strews between the words. */
export function removeStrewn(lines: readonly Line[], context: Context): readonly Line[] {
  const pinyin = lines.reduce((sum, line) => sum + (line.text.match(PINYIN)?.length ?? 0), 0);
  return lines.map((line) => {
    let text = line.text;
    if (!QUOTES.test(text)) text = takeOut(text, STREWN, context);
    if (pinyin >= FEWEST_PINYIN) text = takeOut(text, PINYIN, context);
    return text === line.text ? line : { ...line, text };
  });
}

function takeOut(text: string, noise: RegExp, context: Context): string {
  return text.replace(noise, (before, at: number) => {
    const left = text
      .slice(Math.max(0, at - 8), at)
      .trimEnd()
      .slice(-1);
    recordChange(context, { kind: 'noise', before: left + before, after: left, certain: true });
    return '';
  });
}
