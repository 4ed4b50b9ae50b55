import type { Pass } from '../../context.ts';
import type { Line } from '../../read/line.ts';
import { compiled } from '../../text/compiled.ts';
import { foldWords } from '../../text/fold-words.ts';
import { isProse } from '../layout.ts';
import { dropLines } from '../remove.ts';
import { folded, isSalutation } from '../shape.ts';
import { isAnnouncement } from './announcement.ts';

const OCCASION =
  '(?:典礼|[大年晚宴集]会|会议|仪式|活动|晚宴|庆典|论坛|座谈会?|见面会|运动会|开学式|毕业礼|揭牌|推介会)';
/**
 * What news tells behind the speech that it brings: `典礼在校歌声中落下帷幕。`, `出席仪式的还有…`, `副县长某某主持会议。`
 */
const TELLS = compiled(
  new RegExp(
    [
      `^(?:整[个场]|本次|此次)?${OCCASION}(?:在[^,。]{2,40}中(?:圆满)?(?:落|结束|闭幕)|(?:结束|过)[之以]?后|最后,)`,
      `^(?:[今当昨][天日晚]|本次|此次)?(?:一同|共同)?(?:出席|参加)[^,。]{0,24}(?:还(?:有|包括)|的有)`,
      `^(?:会[上后]|${OCCASION}(?:现场|期间))[^。]{2,}了[^。]*。$`,
      '^据(?:悉|介绍),',
      '^[^,。:]{2,16}由[^,。:]{2,24}主持。$',
      `^(?!.{0,6}[请由让])[^,。:]{4,40}(?:主持|出席|参加|陪同)了?(?:${OCCASION}|上述活动|调研|考察)?。$`,
    ].join('|'),
  ),
);
/** Said to listeners. */
const SPEAKS = /[我你您咱请让]|大家|各位|必须|务必|[^需重主首]要|!/;

/** News of the occasion behind the last paragraph of a speech that greets its listeners, or that news announces. */
export const removeCoverage: Pass = (lines, context) => {
  const document = lines.filter(({ zone }) => zone === 'document');
  const greeting = document.findIndex(isSalutation);
  if (greeting === -1 && !context.removed.some(({ text }) => isAnnouncement(foldWords(text)))) return lines;
  const texts = document.slice(greeting + 1).filter((line) => isProse(line) || tells(line));
  const end = texts.findLastIndex((line) => !tells(line));
  return end === -1 ? lines : dropLines(lines, context, 'disclaimer', new Set(texts.slice(end + 1)));
};

function tells(line: Line): boolean {
  const text = folded(line);
  return TELLS.test(text) && !SPEAKS.test(text);
}
