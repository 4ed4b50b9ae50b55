import type { Pass } from '../../context.ts';
import type { Line } from '../../read/line.ts';
import { compiled } from '../../text/compiled.ts';
import { isProse, type Place } from '../layout.ts';
import { namesSpeakerOf, tellsOfText } from '../metadata/byline.ts';
import { metaOf } from '../metadata/fields.ts';
import { inlinePass } from '../phrases.ts';
import { removeLines } from '../remove.ts';
import { countSentenceEnds, folded, isEnumerated, isLabel, isSalutation } from '../shape.ts';
import { TITLE_END } from '../title/text.ts';
import { endsSpeech } from '../voice/voice.ts';
import { removeSections } from './sections.ts';

const WHICH =
  '(?:[与和])?(?:本文|此文|该文|本文档|该文档)|相关|热门|热点|最新|随机|精品|精彩|精选|推荐|本周|本月|本站|站内|点击|阅读|延伸|扩展|拓展|猜[您你]?|同类|类似|相似|更多|其他|其它|近期|今日|大家(?:都)?在?|[您你]可能|也许[您你]?|(?:看过|看了|阅读|浏览|下载)?(?:过|了)?(?:本文档?|该文档?|此文档?)的(?:人|用户|网友)?还?|其他用户还?|本类|热读|编辑|小编|同栏目|栏目|本栏目?|该用户|ta|作者|上传者|为[您你]';
const VERB =
  '感兴趣|喜欢|看过|浏览了|阅读了|相关|热门|最新|热点|关注|还喜欢|在看|看了|下载了|看|搜|其他|其它|的|精品|精选|分类|本类|点击|站|人|都|还|更多';
const WHAT =
  '推荐|内容|文章|阅读|文档|文库|范文|资料|更新|新闻|资讯|信息|主题|专题|帖子|搜索|标签|排行榜?|热榜|榜单|热点|热词|链接|下载|热文|美文|素材|精选|发布|上传|稿件|文稿|图文|话题|作品|讲话稿|发言稿|演讲稿|读物';
const ALONE =
  '猜[您你]喜欢|相关|热(?:文|读|评)|(?:阅读|点击|下载)?排行榜?|友情链接|合集下载|(?:热门)?标签云?|关键词|换一批';
/** `看过“教师节发言”的人还看了`. */
const SEEN =
  '(?:看[过了]|浏览[过了]?|阅读[过了]?|下载[过了]?)[“《"][^”》"]{1,80}[”》"]的(?:人|用户|网友|朋友|读者)?(?:们)?还(?:看|喜欢|下载|浏览|阅读|关注|搜)[过了]?';
const HEADING = compiled(
  new RegExp(
    `^(?:【[^】]{1,80}】|与?[“《"][^”》"]{1,80}[”》"])?[\\s•·★☆◆■▲▼【[|>#-]{0,6}(?:(?:${WHICH})(?:${VERB}){0,4}(?:${WHAT}){0,3}|${ALONE}|${SEEN})[\\s:】\\]/|]*(?:更多|换一批|换一换|more)?[\\s>»+.…]*$`,
  ),
);
/** Words that are a heading's own, however the page is built; `作者` alone is not. */
const TELLING =
  /相关|热门|最新|随机|猜|推荐|延伸|同类|排行|喜欢|感兴趣|类似|相似|还(?:看|下载|喜欢|关注)|标签|关键词/;

/** The same with its subject before it, between two pieces and behind the last: `毕业发言稿精彩推荐：`. */
const HEADING_OF_SUBJECT = compiled(
  /^[^,。!?;:]{2,24}(?:精[彩选]|相关|热门|最新|延伸|拓展|扩展|更多)(?:推荐|链接|阅读|文章|范文|内容|资料|文档){1,2}:$/,
);

/** Lists of other documents: their heading and the rows under it. */
export const removeRelated: Pass = (lines, context) =>
  removeLines(
    removeSections(lines, context, { reason: 'related', opens, goesOn }),
    context,
    'related',
    ({ line, place }) => place !== 'body' && metaOf(line) === null && namesOthers(line),
  );

/** What a host offers behind the text, by the name of its subject. */
const FURTHER = compiled(
  /^[【[(]?(?:拓展|延伸|扩展|知识|相关)(?:阅读|拓展|知识|资料|链接|延伸)[】\])]?:.{2,40}$/,
);

/** Another text behind the document, about the same subject: `拓展阅读：怎样致辞`, up to the next address or label. */
export const removeFurtherReading: Pass = (lines, context) => {
  const inside = lines.filter(({ zone }) => zone === 'document');
  const from = inside.findIndex(isFurther);
  if (from <= 0 || lengthOf(inside.slice(0, from)) < lengthOf(inside) / 2) return lines;
  if (inside.slice(from).some(endsSpeech)) return lines;
  return removeSections(lines, context, {
    reason: 'related',
    opens: isFurther,
    goesOn: (line) => line.zone === 'document' && !isLabel(line) && !isSalutation(line),
  });
};

/** What no speaker says before the name of a text, not even in the middle of his own. */
const NAMES_ONE = compiled(
  /^[\s•·>]*[【[(]?(?:(?:延伸|拓展|扩展|相关|推荐)阅读|相关(?:链接|文章|推荐)|猜[您你].{0,3})(?:[】\])]\s?:?|\s?:)[^。!?;]{4,60}$|^(?:点击)?查看更多[^。!?;,]{2,24}$/,
);

/** The name of another text in the middle of the document: `延伸阅读：某某讲话`. */
export const removeNamed: Pass = (lines, context) =>
  removeLines(
    lines,
    context,
    'related',
    ({ line, place }) =>
      (place === 'body' || place === 'border') && line.text.length <= 80 && NAMES_ONE.test(folded(line)),
  );

/** The same behind arrows inside a paragraph: `>>>推荐阅读：某某讲话`. */
export const removeInlineNamed = inlinePass(
  'related',
  new RegExp(`>{2,4}\\s?[^,。!?;>]{2,10}?[:看读“《]\\s?[^,。!?;>]{2,40}?${TITLE_END}[”"》]?`, 'g'),
  '>',
);

function isFurther(line: Line): boolean {
  return line.zone === 'document' && line.emphasis && line.linkShare < 0.5 && FURTHER.test(folded(line));
}

function lengthOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

/** A heading with its entries on the same line: `更多相关文章：某某讲话`. */
function namesOthers(line: Line): boolean {
  const [heading = '', entry = ''] = line.text.length > 160 ? [] : folded(line).split(/[:|丨】]\s?(.*)/);
  return entry !== '' && HEADING.test(heading) && TELLING.test(heading) && countSentenceEnds(entry) === 0;
}

function opens(line: Line, place: Place): boolean {
  const text = folded(line);
  if (text.length > 100 || (text.length > 24 && !/^(?:[看浏阅下].{0,2})?[【“《"与]/.test(text))) return false;
  if (place === 'border' && HEADING_OF_SUBJECT.test(text)) return true;
  return HEADING.test(text) && (TELLING.test(text) || (place !== 'body' && text.length > 2));
}

const EMPTY_ROW =
  /^(?:[\s\-•·*|]*|[\s\-•·]*\d{4}-\d{1,2}-\d{1,2}(?:\s+[\d.]+\s?(?:次|人|阅读|kb|mb|页|万|\+)*)*|\d{1,2})$/;
const OTHER_FURNITURE =
  /^(?:上|下)一?(?:篇|页)|©|copyright|备案|免责|声明:|公众号|微信|扫码|扫一扫|谢谢|关于我们|联系我们|返回顶部|下载本/;

/** `1.领导发言稿范文`: behind the text a numbered title is no heading. */
const NUMBERED_ROW = /^\d{1,2}[、.][^。!?;:]{2,60}$/;

/** Behind the text, or a piece of a collection; above an address it is the label of the next. */
function isBehind(place: Place, next: Line | undefined): boolean {
  return place === 'tail' || (place === 'border' && next !== undefined && !isSalutation(next));
}

function goesOn(line: Line, place: Place, next: Line | undefined): boolean {
  const text = folded(line);
  if (EMPTY_ROW.test(text)) return true;
  if (OTHER_FURNITURE.test(text) || metaOf(line) !== null) return false;
  if (place === 'outside') return line.text.length <= 160;
  if (line.linkShare >= 0.5) return true;
  if (isLabel(line) || isSalutation(line)) return false;
  if (place === 'head' && (tellsOfText(line) || namesSpeakerOf(line))) return false;
  if (isEnumerated(line)) return isBehind(place, next) && NUMBERED_ROW.test(text);
  // A heading of the text may stand below `延伸阅读` in its middle.
  if (place === 'body' || place === 'border')
    return !line.emphasis && text.length <= 30 && !/[,。!?;:]/.test(text);
  if (/[。!?;:]$/.test(text) || countSentenceEnds(text) > 0) return /(?:…|\.{3})$/.test(text);
  return text.length <= 60 && !(text.length >= 36 && isProse(line));
}
