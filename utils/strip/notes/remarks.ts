import type { Pass } from '../../context.ts';
import type { Line } from '../../read/line.ts';
import { compiled } from '../../text/compiled.ts';
import { dropLines } from '../remove.ts';
import { folded } from '../shape.ts';

const WHOSE = '(?:编者|编辑|小编|名师|专家|教师|老师|评委|网友)';
/** A remark on the text, wherever it stands, or on who wrote it: `编者点评：…`, `【小编有话说】…`, `作者简介：…`. */
const REMARKS = compiled(
  new RegExp(
    `^[\\s【[(]*${WHOSE}(?:点评|评析|评语|解析|寄语|提示|推荐语|有话说|的话)[】\\])]*\\s?:|^[【〔[(](?:编者)?按[】〕\\])]|^[【〔[]写[法作](?:解析|提示|点评|借鉴|指导)[】〕\\]]|^[\\s【[(]*(?:作者|讲者|演讲[者人]|译者)(?:简介|介绍|小传)[】\\])]*\\s?:`,
  ),
);
/**
 * The same of anyone, and what he writes above it: `老秦按：…`, `【茶叔荐语】…`, `（老吴插一句：…）`. An office comments in a meeting, and what
 * is called a note may be a heading.
 */
const NAMED_REMARKS = compiled(
  /^[\s【[(「『]*(?!.{0,6}(?:[长主任席员授师裁理委]|书记|嘉宾|代表|专家|领导|会议|现场|评委|[我您]))[\u3400-\u9fff]{1,6}?(?:按语?|[点短]评|荐[语读]|有话说|导读|手记|批注|赏析|评析|编后|插一?句|插播)(?:[】\])」』]+\s?:?|\s?:).{6,}[。!?…~]/,
);
/** The same of no one, where it speaks of how the text is written: `▲点评：三个排比，层层递进。` */
const CRAFT = compiled(
  /^[\s【[(▲★◆●■]*(?:[点简短]评|[赏评]析|推荐理由)[】\])]*\s?:.*(?:[开结]头|结尾|这一?[段篇句]|排比|比喻|引用|细节|层次|立意|全[文篇]).*[。!?]/,
);
/** What interpreters and stenographers note, and where in the recording: `译员注：…`, `【交传停顿 2　00:04:10】`. */
const NOTED = compiled(
  /^[\s【[(]*(?:[译譯][员者]|编[者辑]|记者|校?[对订]者?|整理者?|速记员?)[注註][】\])]*\s?:|^[【[(〔](?:[^【】[\]()〔〕。!?]{0,12}[^\d:])?\d{1,2}:\d{2}:\d{2}[】\])〕]$/,
);
/** Sends those who read news to what else there is of it, on a row of its own: `（相关视频今晚八点重播）`. */
const ELSEWHERE =
  /^[([【〔](?:更多)?相关(?:画面|视频|录像|音频|报道|新闻)(?!资料|单位|部门)[^()[\]【】〔〕]{2,40}[)\]】〕]$/;
/** In UTF-16 code units. */
const LONGEST = 300;

/**
 * Remarks on the text, wherever they stand: only once the lines beside them are known, which they help to tell.
 */
export const removeRemarks: Pass = (lines, context) =>
  dropLines(
    lines,
    context,
    'disclaimer',
    new Set(lines.filter((line) => line.zone === 'document' && isRemark(line))),
  );

function isRemark(line: Line): boolean {
  const text = folded(line);
  return (
    text.length < LONGEST && [REMARKS, NAMED_REMARKS, CRAFT, NOTED, ELSEWHERE].some((form) => form.test(text))
  );
}
