import type { Context, Pass } from '../../context.ts';
import { getOrMake } from '../../known.ts';
import type { Line } from '../../read/line.ts';
import { isAlphanumeric, isHan } from '../../text/characters.ts';
import { escapePattern } from '../../text/escape-pattern.ts';
import { foldWords } from '../../text/fold-words.ts';
import { matchesOf } from '../../text/matches.ts';
import { partsWord } from '../../text/words.ts';
import { printedAddress } from '../address.ts';
import { cutLines, cutRanges } from '../remove.ts';
import { folded } from '../shape.ts';
import { countWords, HOST } from '../words/host-words.ts';
import { furnitureOf } from '../words/vocabulary.ts';
import { siteNames } from './site-names.ts';
import { TOP_LEVEL } from './watermark.ts';

const ADDRESS = `(?:(?:https?:\\/\\/|www\\.)[\\w.\\-\\/?=&#%:~]{4,200}|(?<![\\w.-])(?:[\\w-]{1,30}\\.){1,3}${TOP_LEVEL})`;
const LABEL = '(?:(?:原文|本文|文章|文档)(?:地址|链接|网址|出处|来源|来自):?\\s*)';
const LABELLED = new RegExp(`^${LABEL}`);
/** All of the text is set with spaces. */
const SPACED = /(?:[\u3400-\u9fff]\s){4}/;
/** What libraries call themselves: a news site's name may open its speaker's sentence. */
const LIBRARY = /文库|范文|公文|文秘|秘书|之家|下载|资料|素材|文档|笔杆子|稿/;
/** No speaker names the library that his speech will lie in. */
const NAMED_AS_SITE = /(?:网|[文书宝寶]库|之家|笔杆子)$/;
/** An office or a school tells its own address. */
const PUBLIC = /\.(?:gov|edu|mil)\b/;

/** A speaker who names a site sends there, or tells of it. */
const LEADS_TO =
  /(?:登[录陆]|访问|关注|打开|进入|搜索|感谢|支持|邮箱|网[站址]|[上到在查看由是和与、请《“"「『:@从用给把对向])\s*$/;
const TOLD_OF =
  /^\s*(?:[的是在和与及、》”"」』@)上里]|查[看询找阅到得]|公司|集团|平台|公众号|记者|网站|官网|注册|报名|成立)/;
/** All between the brackets is one note. */
const IN_BRACKETS = /[([【〔][^()[\]【】〔〕]*$/;
const SENTENCE_ENDS = /(?:^|[。!?;…”"』」)])\s*$/;
const CLAUSE_ENDS = /[。!?;…”"』」),]\s*$/;

/** Host words alone between the end of a sentence and the number of a heading. */
const STRANDED =
  /[。!?…”"](\s*[\u3400-\u9fff]{3,8})(?=[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))/g;

/** What is known of the page's site. */
interface Site {
  readonly names: readonly string[];
  readonly mark: RegExp;
  /** Whether a name or an address stands in the document more than once. */
  readonly isStrewn: (name: string) => boolean;
  /** Whether it stands between words of the document's sentences again and again, and few send there or tell of it. */
  readonly isStrewnWithin: (letters: string) => boolean;
  /** Whether lines of the document end with the name again and again. */
  readonly endsLines: (name: string) => boolean;
  /** Whether an address is the page's own, or stands beside its document too. */
  readonly isOwn: (address: string) => boolean;
}

const FEWEST_ENDS = 3;
/** More than those that are told of. */
const FEWEST_WITHIN = 2;
/** A name that stands apart behind this or more is no part of it, in UTF-16 code units: `承办 某某网`. */
const SHORTEST_LINE = 8;
const PARTED = /(?<=[^\s\-—–_|丨·•])[\s\-—–_|丨·•]{1,5}$/;

const USE =
  '(?:学习|参考|交流|使用|试[读看阅]|预览|阅读|研究|教学|浏览|借鉴|欣赏|写作|转[载发]|外传|传播|复制|商[用业])';
/** What a host hangs on its name, each behind a dot or a dash: a number, what the text is for, who gave which file. */
const HUNG = [
  '(?=[a-z]{0,40}\\d)[a-z\\d]{6,40}(?![a-z\\d])',
  `(?:仅供|仅限|严禁|禁止|请勿|谢绝)(?:个人|本人|内部|会员)?(?:${USE}{1,3}|[\\u3400-\\u9fff]{2})`,
  '[\\w\\u3400-\\u9fff]{2,10}\\s?(?:docx?|pdf|pptx?|wps|txt)(?![a-z])',
];
/** `某某文苑·5f20c9d1·仅供内部学习`, `某某书@听雨楼 docx`. */
const CHAIN = new RegExp(`^(?:\\s?(?:[·•・@_/|丨-]|—{1,2})\\s?(?:${HUNG.join('|')})){1,3}`);

type Range = readonly [start: number, end: number];

/** The site's name and address where they are glued into the text: in a word, behind a sentence, its letters spaced. */
export const removeGluedNames: Pass = (lines, context) => {
  const site = siteOf(context);
  return cutLines(lines, (line) => {
    if (line.zone === 'outside') return line;
    const ranges = [...findMarks(folded(line), site), ...findStranded(folded(line))];
    const inOrder = ranges.sort(([left], [right]) => left - right);
    return ranges.length === 0 ? line : cutRanges(line, inOrder, context, 'watermark');
  });
};

function siteOf(context: Context): Site {
  const names = siteNames(context).map((name) => name.replace(/\s/g, ''));
  const spaced = names.map((name) => [...name].map(escapePattern).join('\\s{0,3}'));
  const part = `(?:${[...spaced, ADDRESS].join('|')})`;
  const mark = new RegExp(`${LABEL}?${part}(?:\\s{0,3}${part}){0,2}`, 'g');
  let around: string | null = null;
  let within: ReadonlySet<string> | null = null;
  return {
    names,
    mark,
    isStrewn: once((name) => textIn(context, 'document').replace(/\s/g, '').split(name).length > 2),
    isStrewnWithin: (letters) => {
      within ??= marksWithin(context, mark);
      return within.has(letters);
    },
    endsLines: once((name) => textIn(context, 'document').split(`${name}\n`).length > FEWEST_ENDS),
    isOwn: once((address) => {
      const [host = ''] = address.replace(/^(?:https?:\/\/)?(?:www\.)?/, '').split(/[/?#:]/);
      around ??= `${context.page.url}\n${printedAddress(context)}\n${textIn(context, 'outside')}`;
      return host !== '' && around.includes(host);
    }),
  };
}

/** Asked again and again, found once. */
function once(find: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => getOrMake(known, text, () => find(text));
}

function textIn({ page }: Context, place: Line['zone']): string {
  return page.lines.flatMap(({ zone, text }) => (zone === place ? [`${foldWords(text)}\n`] : [])).join('');
}

/** The marks that stand between two words again and again, more of them free than where someone sends there or tells of them. */
function marksWithin({ page }: Context, mark: RegExp): ReadonlySet<string> {
  const free = new Map<string, number>();
  for (const line of page.lines) {
    if (line.zone !== 'document') continue;
    const text = folded(line);
    for (const { 0: whole, index } of matchesOf(text, mark)) {
      const letters = whole.replace(/\s/g, '');
      const before = text.slice(Math.max(0, index - BESIDE), index).trimEnd();
      const after = text.slice(index + whole.length, index + whole.length + BESIDE).trimStart();
      const isFree = isHan(before.at(-1)) && isHan(after[0]);
      const told = LEADS_TO.test(before) || TOLD_OF.test(after);
      free.set(letters, (free.get(letters) ?? 0) + (isFree && !told ? 1 : told ? -1 : 0));
    }
  }
  return new Set([...free].flatMap(([letters, count]) => (count >= FEWEST_WITHIN ? [letters] : [])));
}

/** As far as it is looked beside a mark, in UTF-16 code units: as far as a note between brackets goes. */
const BESIDE = 40;

const LONGEST_CHAIN = 80;

/** How long what hangs on the site's name is that a folded text begins with behind it; 0 for nothing. */
export function lengthHung(text: string): number {
  return CHAIN.exec(text)?.[0].length ?? 0;
}

function findMarks(text: string, site: Site): readonly Range[] {
  return matchesOf(text, site.mark)
    .map(({ 0: mark, index }): Range => [index, index + mark.length])
    .flatMap(([start, end]): Range[] => {
      const mark = text.slice(start, end);
      const before = text.slice(Math.max(0, start - BESIDE), start);
      const hung = site.names.includes(mark) ? lengthHung(text.slice(end, end + LONGEST_CHAIN)) : 0;
      if (hung > 0) return [[start, end + hung]];
      const parted = end === text.length ? findParted(mark, before, site) : 0;
      return parted > 0 || isGlued(mark, before, text.slice(end, end + BESIDE), site)
        ? [[start - parted, end]]
        : [];
    });
}

/** How long the dash or the space is that parts the site's name from the line that it ends; 0 for none. */
function findParted(mark: string, before: string, { names }: Site): number {
  if (before.length < SHORTEST_LINE || before.includes(':') || !names.includes(mark)) return 0;
  if (LEADS_TO.test(before) || SPACED.test(before)) return 0;
  return PARTED.exec(before)?.[0].length ?? 0;
}

function isGlued(mark: string, before: string, after: string, site: Site): boolean {
  if (PUBLIC.test(mark) || IN_BRACKETS.test(before) || before + after === '') return false;
  const opens = SENTENCE_ENDS.test(before);
  if (LABELLED.test(mark)) return opens || SENTENCE_ENDS.test(after);
  const letters = mark.replace(/\s/g, '');
  if (isHan(before.trimEnd().at(-1)) && isHan(after.trimStart()[0]) && site.isStrewnWithin(letters))
    return true;
  if (LEADS_TO.test(before) || TOLD_OF.test(after)) return false;
  if (isHan(before.at(-1)) && isHan(after[0]) && /^(?:http|www)/.test(letters) && site.isStrewn(letters))
    return true;
  const name = site.names.find((one) => letters.includes(one));
  const inWord = before !== '' && after !== '' && partsWord(before, after);
  if (letters === name) {
    if (name.includes(',')) return true;
    if (mark !== letters) return !SPACED.test(before) && !SPACED.test(after);
    if (after === '' && site.endsLines(name)) return true;
    if (/^\d+$/.test(name)) return !isAlphanumeric(before.at(-1)) && isHan(after[0]);
    return inWord || (LIBRARY.test(name) && (NAMED_AS_SITE.test(name) || (opens && site.isStrewn(name))));
  }
  const isBetween = isHan(before.at(-1)) && isHan(after[0]);
  return name !== undefined || ((inWord || isBetween || CLAUSE_ENDS.test(before)) && site.isOwn(letters));
}

function findStranded(text: string): readonly Range[] {
  return matchesOf(text, STRANDED)
    .filter(([, words = '']) => furnitureOf(words.trim(), 1) !== null && countWords(words, HOST) > 0)
    .map(({ 0: { length }, index }) => [index + 1, index + length]);
}
