import { type Pass, recordRemoval } from '../context.ts';
import { layOut } from './layout.ts';
import { folded } from './shape.ts';

/** What press offices, agencies and accounts end a release with. */
const END = /^[\s\-—(]*(?:完|(?:the )?end)[\s\-—)]*(?:[/／]\s*(?:19|20)\d{2}年.{4,16})?$/;
const DATE = /^((?:19|20)\d{2}年\d{1,2}月\d{1,2}日)(?:\(星期[一二三四五六日]\))?$/;
const TIME = /^(?:香港|北京|台北|当地)?时间\s?\d{1,2}时\d{1,2}分$/;

/** The end mark of a press release, and the day and hour printed behind it. */
export const removeReleaseEnd: Pass = (lines, context) => {
  const places = layOut(lines);
  const end = lines.findIndex(
    (line, index) => (places[index] === 'tail' || places[index] === 'outside') && END.test(folded(line)),
  );
  if (end === -1) return lines;
  return lines.filter((line, index) => {
    const text = folded(line);
    const date = DATE.exec(text)?.[1];
    const isData = index > end && (date !== undefined || TIME.test(text));
    if (index !== end && !isData) return true;
    if (isData && date !== undefined) context.meta.date ??= line.text.slice(0, date.length);
    recordRemoval(context, line, isData ? 'meta' : 'footer');
    return false;
  });
};
