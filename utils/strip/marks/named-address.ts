import type { Pass } from '../../context.ts';
import type { Page } from '../../read/line.ts';
import { rememberLast } from '../../remember-last.ts';
import { escapePattern } from '../../text/escape-pattern.ts';
import { matchesOf } from '../../text/matches.ts';
import { cutLines, cutRanges } from '../remove.ts';
import { folded } from '../shape.ts';

/** A row that is nothing but the site's name and address: `稿友网 www.….cn`. Offices name theirs to those who listen. */
const ROW =
  /^[\u3400-\u9fff]{2,8}\s?[:|]?\s?(?:https?:\/\/)?(?:www\.)?(?!\S*\.gov\.)[a-z\d-]{2,30}\.(?:com|cn|net|org|cc|top|com\.cn)$/;
/** A speaker sends those who listen there. */
const SENDS = /(?:登[录陆]|访问|打开|通过|进入|关注|浏览|点击|查看|上)\s?$/;
const TO_DO = /^\s?(?:[上里内中,。;]|办|查|预约|报名|下载|进行|注册|申|了解|看|网站)/;

const rowsOf = rememberLast(({ lines }: Page): readonly string[] => [
  ...new Set(
    lines
      .filter(({ text }) => text.length <= 50)
      .map(folded)
      .filter((text) => ROW.test(text)),
  ),
]);

/** The same in the middle of a sentence: `欢聚在稿友网 www.….cn 美丽的凤凰山下`. */
export const removeNamedAddresses: Pass = (lines, context) => {
  const rows = rowsOf(context.page);
  if (rows.length === 0) return lines;
  const pattern = new RegExp(rows.map(escapePattern).join('|'), 'g');
  return cutLines(lines, (line) => {
    if (line.zone === 'outside') return line;
    const text = folded(line);
    const ranges = matchesOf(text, pattern)
      .map(({ 0: { length }, index }) => [index, index + length] as const)
      .filter(([start, end]) => end - start < text.length)
      .filter(([start, end]) => !SENDS.test(text.slice(0, start)) && !TO_DO.test(text.slice(end)));
    return ranges.length === 0 ? line : cutRanges(line, ranges, context, 'watermark');
  });
};
