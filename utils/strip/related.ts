import { type Pass, recordRemoval } from '../context.ts';
import type { Line } from '../read/line.ts';
import { isProse, layOut } from './layout.ts';
import { parseMeta } from './meta-fields.ts';
import { mayBe } from './remove.ts';
import { countSentenceEnds, folded, isEnumerated, isLabel, isSalutation } from './shape.ts';

const WHAT =
  '(?:推荐|内容|文章|阅读|文档|文库|范文|资料|更新|新闻|资讯|信息|主题|专题|帖子|搜索|标签|排行榜?|排行|热点|链接|下载|热文|美文|素材|精选|发布|上传|稿件|图文|话题|作品)';
const HEADING = new RegExp(
  `^[\\s•·\\-★☆◆■【\\[|>]*(?:(?:相关|热门|热点|最新|随机|精品|精彩|精选|推荐|本周|本月|本站|站内|点击|阅读|延伸|扩展|拓展|猜您?你?|同类|类似|相似|更多|其他|其它|近期|今日|大家(?:都)?在?|您可能|你可能|也许您?你?|看过本文的人还|看了本文的人还|热读|编辑|小编|同栏目|栏目|该用户|TA|作者|上传者)(?:的)?(?:感兴趣|喜欢|相关|热门|最新|热点|关注|还喜欢|喜欢的|在看|看了|看|其他|其它|其|精品|精选|分类|本类|点击|站|的)*(?:的)?${WHAT}*|猜(?:您|你)(?:喜欢|想看|感兴趣)|相关|为(?:您|你)推荐|热(?:文|读|评)|排行榜|友情链接|热门标签|延伸阅读|合集下载)(?:[\\s:】\\]|/]*(?:更多|换一批|换一换|MORE)?[\\s>»+.…]*)$`,
  'i',
);
const ROW =
  /^(?:[\s\-•·*|]*|[\s\-•·]*\d{4}-\d{1,2}-\d{1,2}(?:\s+[\d.]+\s?(?:次|人|阅读|KB|MB|页|万|\+)*)*|\d{1,2})$/i;

/** Lists of other documents: their heading and the rows under it. */
export const removeRelated: Pass = (lines, context) => {
  const places = layOut(lines);
  let inList = false;
  return lines.filter((line, index) => {
    const place = places[index] ?? 'body';
    if (isHeading(line, place !== 'body')) inList = true;
    else if (inList) inList = isRow(line, place === 'body');
    const related = inList && mayBe(line, 'related');
    if (related) recordRemoval(context, line, 'related');
    return !related;
  });
};

function isHeading(line: Line, atEdge: boolean): boolean {
  if (line.text.length > 24) return false;
  const text = folded(line);
  if (!HEADING.test(text)) return false;
  return atEdge || /相关|热门|最新|随机|猜|推荐|延伸|同类/.test(text);
}

function isRow(line: Line, inBody: boolean): boolean {
  const text = folded(line);
  if (ROW.test(text)) return true;
  if (line.zone === 'outside')
    return line.text.length <= 160 && parseMeta(text) === null && !/[:©]/.test(text);
  if (line.linkShare >= 0.5) return true;
  if (isLabel(line) || isSalutation(line) || isEnumerated(line) || parseMeta(text) !== null) return false;
  if (/^(?:上|下)一?(?:篇|页)|©|copyright|备案|免责|声明:|公众号|微信|扫码|谢谢/i.test(text)) return false;
  if (inBody) return text.length <= 30 && !/[,。!?;:]/.test(text);
  if (/[。!?;:]$/.test(text) || countSentenceEnds(text) > 0) return /(?:…|\.{3})$/.test(text);
  return text.length <= 60 && !(text.length >= 36 && isProse(line));
}
