import type { Pass } from '../../context.ts';
import { foldWords } from '../../text/fold-words.ts';
import { CLOCK, DAY } from './day.ts';

/** Rows of the host's between the title and the text, in UTF-16 code units. */
const LONGEST = 160;
/** A day with the time, a day that the row begins with, or one under a label without a colon. */
const PUBLISHED = new RegExp(
  String.raw`${DAY}\s{1,2}${CLOCK}|(?<=^[\s([【•·-]*)${DAY}(?=$|[\s|)】\]])|(?<=(?:时间|日期)[】\]\s丨|]{1,3})${DAY}`,
);

/** The day of publication, where no label names it: in the rows that are gone from between the title and the text. */
export const readDate: Pass = (lines, context) => {
  const { meta, removed, titleOrder } = context;
  const text = lines.find(({ zone }) => zone === 'document');
  if (meta.date !== null || titleOrder === null || text === undefined) return lines;
  for (const row of removed) {
    if (row.order <= titleOrder || row.order >= text.order || row.text.length > LONGEST) continue;
    const match = PUBLISHED.exec(foldWords(row.text));
    if (match === null) continue;
    meta.date = row.text.slice(match.index, match.index + match[0].length);
    break;
  }
  return lines;
};
