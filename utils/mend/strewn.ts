import { type Context, recordChange } from '../context.ts';
import type { Line } from '../read/line.ts';

/** A stop or quote that hosts strew in after 的 to mark copies: 重要的'意义. */
const STREWN = /(?<=的\s*)['.’](?=\s*[\u3400-\u9fff，,])/g;
const QUOTES = /(?<!的)['‘’]/;

/** Takes out the marks that copy protection strews between the words. */
export function removeStrewn(lines: readonly Line[], context: Context): readonly Line[] {
  return lines.map((line) => {
    if (QUOTES.test(line.text)) return line;
    const text = line.text.replace(STREWN, (mark) => {
      recordChange(context, { kind: 'noise', before: `的${mark}`, after: '的', certain: true });
      return '';
    });
    return text === line.text ? line : { ...line, text };
  });
}
