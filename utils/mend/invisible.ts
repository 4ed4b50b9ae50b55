import type { Line } from '../read/line.ts';
import { joinedText } from '../text/joined.ts';

const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;

/** Zero-width characters part words and marks that belong together; no reader sees them go. */
export function removeInvisible(lines: readonly Line[]): readonly Line[] {
  if (joinedText(lines).search(INVISIBLE) === -1) return lines;
  return lines.flatMap((line) => {
    const text = line.text.replace(INVISIBLE, '').trim();
    if (text === '') return [];
    return [text === line.text ? line : { ...line, text }];
  });
}
