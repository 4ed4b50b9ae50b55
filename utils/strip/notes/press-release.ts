import { type Pass, recordRemoval } from '../../context.ts';
import type { Line } from '../../read/line.ts';
import { layOut } from '../layout.ts';
import { folded, isLabel, isSalutation } from '../shape.ts';

/** What press offices, agencies and accounts end a release with. */
const END = /^[\s\-—(]*(?:完|(?:the )?end)[\s\-—)]*(?:[/／]\s*(?:19|20)\d{2}年.{4,16})?$/;
const DATE = /^((?:19|20)\d{2}年\d{1,2}月\d{1,2}日)(?:\(星期[一二三四五六日]\))?$/;
const TIME = /^(?:香港|北京|台北|当地)?时间\s?\d{1,2}时\d{1,2}分$/;

/** The end mark of a press release, the day and hour printed behind it, and what then stands there of pictures. */
export const removeReleaseEnd: Pass = (lines, context) => {
  const places = layOut(lines);
  const isEnd = (line: Line, index: number) =>
    END.test(folded(line)) &&
    (places[index] === 'tail' || places[index] === 'outside' || isReleased(lines, index));
  const end = lines.findIndex(isEnd);
  if (end === -1) return lines;
  const released = isReleased(lines, end);
  return lines.filter((line, index) => {
    const text = folded(line);
    const date = DATE.exec(text)?.[1];
    const isData = index > end && (date !== undefined || TIME.test(text));
    const isBehind = released && index > end && line.zone === 'document';
    if (index !== end && !isData && !isBehind) return true;
    if (isData && date !== undefined) context.meta.date ??= line.text.slice(0, date.length);
    recordRemoval(context, line, isData ? 'meta' : isBehind ? 'outside' : 'footer');
    return false;
  });
};

/** Day and hour stand below the mark, and no further text does. */
function isReleased(lines: readonly Line[], end: number): boolean {
  const next = lines.slice(end + 1, end + 3);
  if (!next.some((line) => DATE.test(folded(line))) || !next.some((line) => TIME.test(folded(line))))
    return false;
  const behind = lines.slice(end + 3).filter(({ zone }) => zone === 'document');
  return (
    !behind.some((line) => isSalutation(line) || isLabel(line)) &&
    lengthOf(behind) < lengthOf(lines.slice(0, end)) / 2
  );
}

function lengthOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { text, zone }) => sum + (zone === 'document' ? text.length : 0), 0);
}
