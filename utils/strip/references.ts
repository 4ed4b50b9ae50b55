import type { Line } from '../read/line.ts';
import { rememberLast } from '../remember-last.ts';
import { folded } from './shape.ts';

const HEADING = /^(?:主要)?(?:参考(?:资料|文献|书目)|注释|资料来源)\s?:?$/;
const ROW = /^[[〔(](\d{1,2})[\]〕)]\s?\S.{3,}$/;

/** A list of sources that a report ends with: its heading and the rows that count up from one below it. */
export const findReferences = rememberLast((lines: readonly Line[]): ReadonlySet<Line> => {
  const found = new Set<Line>();
  lines.forEach((line, index) => {
    if (line.zone === 'outside' || line.text.length > 8 || !HEADING.test(folded(line))) return;
    for (let count = 1; ; count++) {
      const row = lines[index + count];
      if (row === undefined || Number(ROW.exec(folded(row))?.[1]) !== count || row.linkShare > 0.5) break;
      found.add(line).add(row);
    }
  });
  return found;
});
