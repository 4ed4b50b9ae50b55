import { type Context, recordChange } from '../context.ts';
import type { Line } from '../read/line.ts';
import { joinedText } from '../text/joined.ts';
import { matchesOf } from '../text/matches.ts';

/** Nobody types it: stops and marks of exclamation alone are typed so, for an ellipsis or for emphasis. */
const COMMAS = /([,，、；;])\1{2,}/g;
const FEWEST = 3;
const REPEATED = /([,，、；;：:。!！?？])\1{2,}/g;

/** Sets marks once that a page repeats to be found as another text: `…安全知识,,,,,推动…工作。。。。。。。`. */
export function mergeRepeatedMarks(lines: readonly Line[], context: Context): readonly Line[] {
  if (matchesOf(joinedText(lines), COMMAS).length < FEWEST) return lines;
  return lines.map((line) => {
    const text = line.text.replace(REPEATED, (before, after: string) => {
      recordChange(context, { kind: 'punctuation', before, after, certain: true });
      return after;
    });
    return text === line.text ? line : { ...line, text };
  });
}
