import type { Meta } from '../manuscript.ts';
import type { Line } from '../read/line.ts';
import { compiled } from '../text/compiled.ts';
import { matchesOf } from '../text/matches.ts';
import { perLine } from './per-line.ts';
import { folded } from './shape.ts';

/** The labels that document hosts print, by the field they fill; the other labels fill none. */
const FIELDS: readonly (readonly [field: keyof Meta | null, labels: string])[] = [
  [
    'date',
    '(?:发布|更新|发表|上架|刊登|刊发|采编|编发|推送|上传|分享|投稿|转载|创建|收录|添加|录入|编辑|提交|整理|入库|最后更新|修改)(?:时间|日期|于)|时间|日期|(?:最后|最近|本次)?更新|发布',
  ],
  [
    'source',
    '(?:本文|文章|稿件|信息|内容|资料|文档|新闻|图文|图片)?(?:来源|出处|来自)|(?:转载?|摘|选)自|供稿单位',
  ],
  [
    'author',
    '(?:本文|文章|原文|原)?作者(?:姓名)?|撰稿人?|撰文|投稿人|供稿人?|(?:上传|发布|分享|贡献|提供|收集|整理|推荐|认证)(?:人|者|用户|会员)|投稿|文\\/',
  ],
  ['category', '(?:所属|文档|文章|资料|内容)?(?:分类|类别|栏目|频道)|所属'],
  ['price', '(?:文档|资料)?(?:价格|售价)|(?:所需|下载|需要|文档)?(?:积分|金币|点数|点券|稿币|下载券)|资费'],
  ['pages', '(?:文档|文件|总|全文)?页数|共计页数|属性|篇幅'],
  ['size', '(?:文件|文档|文章|资料|附件)?大小'],
  ['format', '(?:文件|文档|资料|附件|下载)?(?:格式)|(?:文件|文档)类型'],
  [
    null,
    '(?:责任|本文)?编辑|责编|小编|页码|(?<![\u3400-\u9fff])[文图]|(?:文字|图片)(?:整理)?|供图|摄影|[初复终一二三编]审|审核|校对|(?:阅读|浏览|点击|访问|查看|下载|收藏|评论|点赞|分享|转发|回复|推荐)(?:次数|数量|数|量|人数|热度|指数)?|人气|热度|(?:全文|文章|总|文档)?字数|(?:文档|文章|资料|文件)?(?:编号|id|号)|id|标签|tags?|(?:本文|文章)?关键(?:词|字)|字体|字号|字体大小|语言|评分|星级|推荐(?:星级|度)|适用|手机版|移动端|类型|版权|授权方式|运行环境|软件等级|索引号|发文字号|发文机关|发布机构|成文日期|主题分类|有效性|发布文号|文号|信息分类|公开方式|公开类别|体裁',
  ],
];

const LABEL = compiled(
  new RegExp(
    FIELDS.map(([, labels]) => `(${labels})`)
      .join('|')
      .replace(/^/, '(?:')
      .replace(/$/, ')(?:\\([^()]{1,8}\\))?\\s{0,3}:'),
    'g',
  ),
);
const FRONT = /^[\s\-•·|*○●■◆◇【[(（/]*$/;

/** Right behind a colon stands a value, not a label. */
const ANY_LABEL = /(?<![\u3400-\u9fff]|:\s{0,3})[\u3400-\u9fff]{2,8}\s{0,3}:/g;
/** Labels of what is told of, not of the page. */
const OF_EVENT =
  /会议|活动|[讲演]|发言|述职|竞[聘选]|审阅|指导|编制|生效|^主持|地点|出席|列席|参加|议[题程]|举|召开|[姓性]/;

export interface MetaField {
  readonly field: keyof Meta | null;
  readonly listed: boolean;
  /** Where the value stands in the text. */
  readonly start: number;
  readonly end: number;
}

const fieldsOf = perLine((line) => findFields(folded(line)));

/** The fields of a line, under labels of the list or of any words: above the text a row of either is the host's. */
export function metaOf(line: Line): readonly MetaField[] | null {
  const fields = fieldsOf(line);
  return fields !== null && (isListed(fields) || isRow(fields)) ? fields : null;
}

/** The fields of a line where one of its labels is on the list: a row of others may be the document's. */
export function listedMetaOf(line: Line): readonly MetaField[] | null {
  return whereListed(fieldsOf(line));
}

/**
 * The fields of a folded text in label and colon form, several in a row, or null where it does not read
 * as such a row, one of them on the list: a value is short and no sentence.
 */
export function parseMeta(text: string): readonly MetaField[] | null {
  return whereListed(findFields(text));
}

function whereListed(fields: readonly MetaField[] | null): readonly MetaField[] | null {
  return fields !== null && isListed(fields) ? fields : null;
}

function isListed(fields: readonly MetaField[]): boolean {
  return fields.some(({ listed }) => listed);
}

/** Several fields, or one that its label's last words or its value's form tell. */
function isRow(fields: readonly MetaField[]): boolean {
  return fields.length > 1 || fields[0]?.field !== null;
}

function findFields(text: string): readonly MetaField[] | null {
  const colon = text.length > 200 ? -1 : text.indexOf(':');
  // Most lines are told by what stands before their first colon; the brackets behind a label may hold a mark.
  if (colon === -1 || /[。!?;,][^()]*$/.test(text.slice(0, colon))) return null;
  const labels = findLabels(text);
  const first = labels[0];
  if (first === undefined) return null;
  const front = text.slice(0, first.start);
  if (!FRONT.test(front) && !isFrontMatter(front, labels.length)) return null;
  const values = labels.map(({ end }, index) => text.slice(end, labels[index + 1]?.start ?? text.length));
  if (!values.every(isValue)) return null;
  return labels.map(({ label, field, extended, end }, index): MetaField => {
    const value = values[index] ?? '';
    return {
      field: field ?? (field === undefined || extended ? fieldByForm(label, value) : null),
      listed: field !== undefined && !(extended && labels.length === 1),
      start: end,
      end: end + value.length,
    };
  });
}

interface Label {
  readonly label: string;
  /** Undefined: the list does not have it. */
  readonly field: keyof Meta | null | undefined;
  /** A label of the list with words before it: `发稿` + `时间:`. */
  readonly extended: boolean;
  readonly start: number;
  readonly end: number;
}

/** Labels of the list, glued to the value before or not, and others that stand apart; none where one tells of an event. */
function findLabels(text: string): readonly Label[] {
  const listed = matchesOf(text, LABEL).map((match) => ({
    label: match[0],
    field: fieldOf(match),
    extended: false,
    start: match.index,
    end: match.index + match[0].length,
  }));
  const others = matchesOf(text, ANY_LABEL).map(({ 0: label, index: start }): Label => {
    const end = start + label.length;
    const known = listed.find((one) => one.end === end);
    return { label, field: known?.field, extended: (known?.start ?? start) > start, start, end };
  });
  if (others.some(({ label, field, extended }) => (field === undefined || extended) && OF_EVENT.test(label)))
    return [];
  const glued = listed.filter((one) => !others.some(({ end }) => end === one.end));
  return [...glued, ...others].sort((left, right) => left.start - right.start);
}

/** What may stand before the first label: a date, buttons in brackets, the site's name. */
function isFrontMatter(front: string, labels: number): boolean {
  if (/[。!?;,]/.test(front)) return false;
  return (
    /^\s*[(]?\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[\d:\s)|]*$/.test(front) ||
    (labels >= 2 && front.length <= 24)
  );
}

function isValue(value: string): boolean {
  return value.length <= 60 && !/[。!?]\s*\S/.test(value) && !/[。!?]$/.test(value.trim());
}

function fieldOf(match: RegExpExecArray): keyof Meta | null {
  const group = match.slice(1).findIndex((label) => label !== undefined);
  return FIELDS[group]?.[0] ?? null;
}

/** What a label's last words or its value's form say of a field. */
const BY_FORM: readonly (readonly [field: keyof Meta, label: RegExp, value: RegExp])[] = [
  ['date', /(?:时间|日期|[于期新])\s*:$/, /^(?:19|20)\d\d\s?[-/.年]\s?\d/],
  ['size', /:/, /^\d[\d.]*\s?(?:[kmg]b?|字节)$/],
  ['format', /:/, /^\.?(?:docx?|pdf|pptx?|wps|txt|rtf)$/],
  ['price', /:/, /^(?:[¥￥]?\d[\d.]*\s?(?:元|点|积分|.{0,2}[币券])|免费)$/],
  ['pages', /:/, /^共?\d+\s?页$/],
  ['pages', /[页张]|篇幅/, /^\d+$/],
  ['source', /(?:源|出处|[自载]|单位)\s*:$/, /^[^\d]{2,}$/],
  [
    'author',
    /(?:[作笔写撰传布稿帖]|发[表文]|分享|贡献|提供|通讯|整理|收集|推荐)[者人员]\s*:$|[执撰][写文稿笔]\s*:$|[楼博]主\s*:$/,
    /^\D{2,12}$/,
  ],
];

function fieldByForm(label: string, value: string): keyof Meta | null {
  const bare = value.replace(ENDS, '').trim();
  if (bare === '') return null;
  const form = BY_FORM.find(([, labels, values]) => labels.test(label) && values.test(bare));
  return form?.[0] ?? null;
}

const ENDS = /[\s|/·•,;、【[(（-]+$/;
const DATE = /\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日?(?:\s?T?\s?\d{1,2}:\d{2}(?::\d{2})?)?/;

/** A label that no list has ends a value too. */
const NEXT_LABEL = /[\s|｜/]+(?=[\u3400-\u9fff]{2,6}[:：])/;

/** The value as printed, from the line's own text; '' where the label is empty. */
export function readValue(text: string, { field, start, end }: MetaField): string {
  const printed = text.slice(start, end).replace(/^[\s:：|]+|[\s|/·•,，;；、【[(（-]+$/g, '');
  if (field === 'date') return DATE.exec(printed)?.[0] ?? '';
  return (
    printed
      .split(NEXT_LABEL)[0]
      ?.split(/\s{2,}|[|｜]|\s(?=我要投稿|收藏|分享|举报|阅读|浏览|点击|下载|讲话稿\s|[【[])/)[0]
      ?.trim() ?? ''
  );
}
