import type { Line, Page } from '../../read/line.ts';
import { compiled } from '../../text/compiled.ts';
import { foldWords } from '../../text/fold-words.ts';
import { isLetter, lettersOf } from '../../text/letters.ts';
import { PINYIN } from '../../text/pinyin.ts';
import { perLine } from '../per-line.ts';
import { folded } from '../shape.ts';

/** Words that titles of the kind end in; evidence for a title that nothing else names. */
export const TITLE_END =
  '(?:讲话(?:稿|要点|提纲)?|发言(?:稿|材料|提纲)?|演讲稿?|讲稿|报告|交流材料|主持[词稿]|[致贺献祝悼酒谢幕迎送奖婚][词辞]稿?|工作总结|心得体会|倡议书|承诺书|汇报|党课|寄语|感言)';
/** And words that titles of papers end in. */
export const PAPER_END =
  '(?:通知|通报|公告|决定|方案|总结|计划|规划|办法|规定|制度|细则|意见|纪要|条例|章程|请示|批复|预案)';

/** Ends with what titles end with. */
export const ENDS_AS_TITLE = compiled(
  new RegExp(
    `(?:${TITLE_END}|${PAPER_END})(?:范例|范文|模板|例文|提纲|选[登编刊]|汇编|大全|集锦|合[集辑])?$`,
  ),
);

/** Where a title ends, a note of its own in brackets aside; what the host sets behind it is cut there. */
const ENDED = `(?<=${TITLE_END}(?:[(（][^()（）]{1,16}[)）])?)`;
const DECORATION_BEFORE =
  /^(?:no\.?\s?\d{3,}\s|精品文[档檔](?=.{8})|\d{5,}[、.．_]|[:：]{2,}|(?:[您你](?:现在|現在)?(?:正在|在)?|[当當]前|正在)(?:浏览|瀏覽|阅读|閱讀|查看|观看|觀看)的?(?:是|文[档檔章]|[页頁]面)?\s?[:：]\s?|[\s○●◆◇★☆■□▲•·*|>》-]|【(?=[^】]*$)|(?:docx?|pdf|pptx|xlsx?)(?=\s|[\u3400-\u9fff]{4})|\d{4,}(?=(?:19|20)\d\d年)|\d{7,}(?=[\u3400-\u9fffx×*])|[^,，。！？!?]{0,24}?www\.[\w.-]{1,40}\.(?:com|cn|net|org|cc)\s?(?=[^\w\s]{6}))+/i;
/** The host's word for what it offers, in brackets. */
const OFFER =
  '(?:原创(?:[,，].{1,8})?|转载|全文|复制链接|複製連結|(?:精选|最新|推荐|优秀|热门|免费|通用|实用|完整|珍藏|终稿|定稿|打印|可编辑)版?|约?\\d{3,5}字|共?\\d{1,3}页(?:[\\u4e00-\\u9fff]{2,4})?)';
/** How it was taken down, with the poster's word: `…讲话全文（录音整理，欢迎挑刺）`. */
const TAKEN_DOWN = `(?<=${TITLE_END}(?:全文)?)\\s?[(（](?:根据)?(?:现场)?(?:录音|视频)整理[稿版]?(?:[,，][^()（）]{1,10})?[)）]`;
/** Columns and the site, a second copy, a date, an id: `…讲话-讲话稿-茶乡文库`, `…讲话_…讲话`, `…讲话2021-03-03 办公室`. */
const TAIL = `(?<=${PAPER_END})_[^_]{2,12}(?:[网網]|文[库庫]|之家|平[台臺])|${ENDED}(?:_.{1,80}|(?:-[^-]{2,16}){0,3}-[^-]{0,12}(?:网|文库|之家|平台|频道)|\\s*[[(（【]?\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}.{0,16}|\\s\\d{5,})|(?<=[\\])）】］])\\s*\\d{5,}`;
/** Which draft of a speech it is: `（修改稿）`, `（定稿v3）`, `(第二稿)`. A paper's drafts are called so in their titles. */
const DRAFT = `${ENDED}\\s*[(（【[](?:(?:最[终後终后]|修[改订訂]|[定终終初二三四五六]|第[一二三四五六\\d])[稿版]\\s?(?:v?\\d{1,2}(?:\\.\\d)?)?|v\\d{1,2}(?:\\.\\d)?)[)）】\\]]`;
/** No year alone. */
const DAY = '(?:(?:20)?\\d{2}[01]\\d{3}|[01]\\d{3}|(?:\\d{2,4}[-.年])?\\d{1,2}[-.月]\\d{1,2}日?)';
const REVISED = '(?:修?改[稿版]?|修[订訂][稿版]?|最?[终終定][稿版])';
/** The same as a file is named, with its day: `（20240306改）`, `(3.8修改)`, `（定稿0306）`, `-终稿2`; a day alone is the speech's. */
const NAMED_DRAFT = `(?<=${TITLE_END})\\s?(?:[(（【[](?:${DAY}\\s?(?:${REVISED}|[稿版])|${REVISED}\\s?${DAY})[)）】\\]]|[-—](?:${DAY}\\s?)?(?:${REVISED}\\d?|v\\d{1,2}(?:\\.\\d)?))`;
const DECORATION_AFTER = compiled(
  new RegExp(
    '(?:' +
      [
        '[\\s○●◆◇★☆■□▲•·*|<-]',
        '(?<=^[^\\u3400-\\u9fff]{0,8}【[^】]*)】',
        '\\.(?:docx?|pdf|txt|wps|pptx?)(?:VIP)?',
        '\\[(?:\\d{1,3}|编辑|图文?)\\]',
        `[[(（【［]${OFFER}[\\])）】］]`,
        '[-_]id\\d{4,}',
        '_第\\d+页',
        '(?<=[\\u3400-\\u9fff》】)）])[-_—]\\d{6,}(?:[-_]\\d+)*',
        '[(（](?:[只僅仅][有限]?[中英]文|附(?:[图圖短片、／/与與和相照]){1,6})[)）]',
        DRAFT,
        NAMED_DRAFT,
        TAKEN_DOWN,
        TAIL,
      ].join('|') +
      ')+$',
    'i',
  ),
);

/** Book marks around all of it are the host's: a title has none around its own. */
const QUOTED = /^[《『]([^《》『』]+)[》』]$/;

/** A column of texts of a kind. */
const COLUMN =
  '(?:致[辞词辭詞]|讲话|講話|[演宣]讲|演講|[发發]言|讲稿|講稿|党课|范文|[动動][态態]|[新要]闻|新聞|要聞|快讯|原创|转载|推荐|荐读|实录|视频|重磅|聚焦|全文|图文|现场)(?:全文|首发|分享|范文)?';
/**
 * The host's word for the kind of text, before the title: `【讲话致辞】在…宴会上的致辞`, `[社区动态] …`, `会长致辞｜…`.
 */
const TAG = compiled(
  new RegExp(
    [
      `^(?:【[^】]{2,10}】|\\[[^\\]]{2,10}\\])\\s*(?=[^【[]{6,}${TITLE_END}$)`,
      `^(?:【[^】]{0,8}${COLUMN}】|\\[[^\\]]{0,8}${COLUMN}\\])\\s*(?=.{6})`,
      '^(?:[(（](?:原创|转载)[)）]|(?:原创|[转轉][载載帖发發寄]?|分享|(?:F[Ww][Dd]?|R[Ee])(?=:)|答[复覆])\\s?[:：]\\s?)(?=.{6})',
      `^(?:[^｜|丨:：\\s【】《》]{0,6}${COLUMN}|[^｜|丨\\s]{2,4}说)\\s?[｜|丨]\\s?(?=.{6})`,
    ].join('|'),
  ),
);
/** Stands behind a column without brackets. */
const BAR = /^.{2,12}[｜|丨]/;

/** In every title in English of some length. */
const LINK = /\s(?:at|by|for|in|of|on|the|to)\s/i;
/** The title in English, before it in Chinese or behind it: `Speech by the Chairman at the Annual Dinner 会长在周年晚宴上的致词`. */
const ENGLISH = `[a-z][\\x20-\\x7e]{4,}${LINK.source}[\\x20-\\x7e]{4,}`;
const TRANSLATION = compiled(
  new RegExp(
    `^${ENGLISH}?\\s[|/]?\\s?(?=[\\u3400-\\u9fff][^a-z]{4,}$)|(?<=${TITLE_END})\\s[|/]?\\s?${ENGLISH}$`,
    'i',
  ),
);

/** What any of these begins or ends with: most lines begin with a word and end with a word or a mark. */
const OPENS = /[\s\d精:：您你当當正原转轉分答○●◆◇★☆■□▲•·*|>》【[(（《『a-z-]/i;
const CLOSES = /[\s\d○●◆◇★☆■□▲•·*|<\]】》』)）］a-z页网库家台道稿改订訂-]/i;
/** Stands before a second copy or a date. */
const TAILED = /_|\d{4}[-/.]\d/;

/** No title is longer, with all that hosts set around it. */
const LONGEST = 200;

/** Where the title itself stands in a printed copy: without bullets, brackets around it, a tag, `.docx`, `[2]`. */
export function trimTitle(text: string): string {
  if (text.length > LONGEST) return text;
  const mayClose = CLOSES.test(text.charAt(text.length - 1)) || TAILED.test(text);
  if (!OPENS.test(text.charAt(0)) && !mayClose && !BAR.test(text) && !text.includes('www.')) return text;
  const trimmed = text.replace(DECORATION_AFTER, '').replace(DECORATION_BEFORE, '');
  const bare = LINK.test(trimmed) ? trimmed.replace(TRANSLATION, '') : trimmed;
  // A forum sets its column and the poster's word before one title.
  const shown = QUOTED.exec(bare)?.[1] ?? bare.replace(TAG, '').replace(TAG, '');
  return shown === '' ? text : shown;
}

/** Before the title of a piece of news and of others in its column: `【返校日】某某：慢慢走`. */
const NEWS_COLUMN = /^(?:【[^】]{2,10}】|\[[^\]]{2,10}\])\s*(?=[^\s【[].{3})/;

/** The title without the column that it has before it where the page lists others of the column. */
export function withoutColumn(title: string, { lines }: Page): string {
  const column = NEWS_COLUMN.exec(title)?.[0] ?? '';
  const bare = title.slice(column.length);
  const lists = ({ text, zone }: Line) =>
    zone === 'outside' && text.includes(column.trim()) && !text.includes(bare);
  return column !== '' && lines.some(lists) ? bare : title;
}

const COUNT = compiled(
  /[([【]?(?:精选|通用|推荐|集锦|汇总|共|优秀|最新|热门|必备|实用)?(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:篇|份)(?:材料|范文|合集|汇总)?[)\]】]?(?:正文)?$/,
);

/** What copies of one title have in common: letters only, without the collection's count and pinyin. */
export function titleCore(text: string): string {
  return coreOfFolded(foldWords(trimTitle(text)));
}

function coreOfFolded(text: string): string {
  const bare = (text.includes('(') ? text.replace(PINYIN, '') : text).trim();
  const counted = /[篇份]/.test(bare) ? bare.replace(COUNT, '') : bare;
  return lettersOf(counted === '' ? bare : counted);
}

/** The core of a line's text. */
export const coreOf = perLine((line) => {
  const title = trimTitle(line.text);
  return coreOfFolded(title === line.text ? folded(line) : foldWords(title));
});

/** Where the letters of `core` stand in the text, punctuation between them ignored; null if they do not. */
export function findCore(text: string, core: string): { start: number; end: number } | null {
  const whole = foldWords(text);
  const at = core === '' ? -1 : lettersOf(whole).indexOf(core);
  if (at === -1) return null;
  const places: number[] = [];
  for (let place = 0; place < whole.length; place++)
    if (isLetter(whole.charCodeAt(place))) places.push(place);
  const start = places[at];
  const last = places[at + core.length - 1];
  return start === undefined || last === undefined ? null : { start, end: last + 1 };
}

/** Set around a title. */
const MARKS = 4;

/** Where the title's copy that ends at `end` of a folded text begins, with its book mark; `end` where none does. */
export function coreBefore(text: string, end: number, core: string): number {
  const start = Math.max(0, end - core.length - MARKS);
  const place = core.length < MARKS ? null : findCore(text.slice(start, end), core);
  if (place === null) return end;
  const from = start + place.start;
  return /[《“【]/.test(text.charAt(from - 1)) ? from - 1 : from;
}
