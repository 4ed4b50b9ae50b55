import type { Context, Pass } from '../../context.ts';
import type { Line } from '../../read/line.ts';
import { compiled } from '../../text/compiled.ts';
import { type Candidate, removeLines } from '../remove.ts';
import { folded } from '../shape.ts';
import { isSpoken } from '../spoken.ts';
import { CLOCK } from './day.ts';
import { listedMetaOf, metaOf, readFields } from './fields.ts';

/** Lines of data about the document; their values go to `context.meta` as printed. */
export const removeMeta: Pass = (lines, context) => {
  const judge = (candidate: Candidate) => {
    if (!isMeta(candidate) || isSpoken(candidate.line, 'meta')) return false;
    readMeta(candidate.line, context);
    return true;
  };
  return removeLines(lines, context, 'meta', judge);
};

const TO_THE_SECOND = /\d{1,2}:\d{2}:\d{2}/;

function isMeta(candidate: Candidate): boolean {
  const { line, place } = candidate;
  const text = folded(line);
  // Who wrote when to the second, in a thread.
  if (place === 'body') return (listedMetaOf(line)?.length ?? 0) >= (TO_THE_SECOND.test(text) ? 2 : 3);
  const fields = place === 'head' || place === 'outside' ? metaOf(line) : listedMetaOf(line);
  if (fields !== null) return fields.length > 1 || !isNotice(candidate);
  if (PRINTED_DAY.test(text)) return place !== 'tail';
  return CREDIT.test(text) || isDataRow(text, place === 'head' || place === 'outside');
}

/** A meeting notice or a host's script names time and place itself: 时间：… 地点：… 主持人：… */
const NOTICE =
  /^[\s(]*(?:会议)?(?:地点|主持人?|主持|参加人员|参会人员|出席(?:人员)?|列席|议题|主题|议程|记录人?|主讲人?|讲话人|演讲人|报告人|会议名称)\s?:/;

/** Time or author of a meeting, with its place or its chair beside it. */
export function isNotice({ line, index, lines }: Pick<Candidate, 'line' | 'index' | 'lines'>): boolean {
  if (!/^[\s(]*(?:时间|日期|作者)\s?:/.test(folded(line))) return false;
  return [index - 2, index - 1, index + 1, index + 2].some((near) => {
    const neighbour = lines[near];
    return neighbour !== undefined && neighbour.text.length <= 120 && NOTICE.test(folded(neighbour));
  });
}

const ISO_DATE = compiled(
  new RegExp(
    String.raw`^[\s([【•·-]*(?:(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}-\d{1,2}(?=\s*\|))(?:\s+${CLOCK})?[\s)\]】]*`,
  ),
);
const TOKENS = compiled(
  /\d[\d.,]*\s?(?:万|k)?\+?\s?(?:人|次|页|字节|字|kb|mb|k|m|b|稿币|积分|金币|元|分|条|%)?|下载文档|一键复制全文|本篇|本文|文章|统计|时长|我要投稿|投诉建议|相关推荐|收藏本站|加入收藏|加入会员|以稿换稿|版权申诉|浏览量|阅读量|下载量|讲话稿|docx?|pdf|pptx?|wps|txt|word|vip|id|约|共|阅读|浏览|点击|下载|收藏|评论|点赞|获赞|粉丝|关注|热度|人气|字数|页数|大小|格式|免费|付费|原创|转载|编辑|作者|来源|佚名|网络|本站|匿名|未知|投稿|投诉|建议|字号|字体|特大|超大|大|中|小|打印|关闭|分享|举报|书签|纠错|复制|全文|上传|发布|更新|推荐|次|人|页|t|a\+|a-|[\s|/·•:()[\]【】,、+\-~>★☆*]/g,
);

/** A day as a machine writes it, or a newspaper: with a zero before the month, the time or the day of the week. */
const PRINTED_DAY = compiled(
  new RegExp(
    String.raw`^(?:19|20)\d{2}年(?:0\d月\d{1,2}日|\d{1,2}月(?:0\d日|\d{1,2}日(?=\s{1,3}(?:\d{1,2}:\d{2}|星期))))(?:\s{1,3}${CLOCK})?(?:\s{1,3}星期[一二三四五六日天])?$`,
  ),
);

/** Who wrote it, without a colon: `（本报记者　骆小樵）`, `来源丨县融媒体中心`. */
const CREDIT = compiled(
  /^[\s(]*(?:本[报网台刊])?(?:(?:特约)?(?:记者|通讯员)[\s/][^,。:!?]{2,24}|(?:来源|素材|图文|文字|摄影|编辑|责编|供稿|审核|校对|监制)\s?[丨/]\s?[^\s,。:!?]{2,16})[\s)]*$/,
);

/** A row of data without labels: `2024-05-13 48.75KB 17 页 999+`, `3200人浏览`, `【小 中 大】`. */
function isDataRow(text: string, beforeBody: boolean): boolean {
  if (text.length > 100) return false;
  const date = ISO_DATE.exec(text);
  const rest = date === null ? text : text.slice(date[0].length);
  if (date !== null && rest === '') return beforeBody || text.includes('-');
  if (date !== null && /^\|?\s*移动端/.test(rest)) return true;
  if (rest.length < 3 && date === null) return false;
  if (!/[\u3400-\u9fffa-z]/.test(rest) && date === null) return false;
  return (
    rest.replace(TOKENS, '') === '' ||
    (beforeBody &&
      /^文\s?[/|]\s?\S{1,8}$|^[\u3400-\u9fffa-z\d]{2,8}\s?(?:分享|上传|发布|投稿|编辑)$/.test(text))
  );
}

function readMeta(line: Line, context: Context): void {
  const text = folded(line);
  readFields(line.text, metaOf(line) ?? [], context);
  if (context.meta.date === null) {
    const date = ISO_DATE.exec(text)?.[0];
    if (date !== undefined && /\d{4}/.test(date)) context.meta.date = date.replace(/^[^\d]+|[^\d]+$/g, '');
  }
}
