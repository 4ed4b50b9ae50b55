import type { Context } from '../../context.ts';
import type { Page } from '../../read/line.ts';
import { rememberLast } from '../../remember-last.ts';
import { commonSuffix } from '../../text/common.ts';
import { escapePattern } from '../../text/escape-pattern.ts';
import { foldWords } from '../../text/fold-words.ts';
import { folded } from '../shape.ts';
import { TITLE_END, titleCore } from '../title/text.ts';
import { splitTitle } from '../title/window-title.ts';

const ENDS_AS_TITLE = new RegExp(`${TITLE_END}$`);

/** An office whose site it is signs its papers. */
const OFFICE = /(?:政府|[局委办院厅部校司会团]|[大中小]学)$/;

/** What the window's title says beside the document's, and the text again and again: the names of the site, folded. */
export function siteNames({ page, title }: Context): readonly string[] {
  const beside = namesBeside(page, title);
  return beside.length === 0 ? namesStrewn(page) : beside;
}

/** What the site's name ends with, where its own people leave that out: `拾穗小编`, `拾穗提醒您`. */
const KIND_OF_SITE = /(?:范文|文档|文库|公文|文秘|文稿|作文|讲稿|资料)?(?:网|之家|大全|[稿文书]?屋)?$/;
const OWN_PEOPLE = '(?=小编|编辑|推荐|提[醒示]|小?贴士|温馨|整理|君)';

/** A folded text with the site's name, and its short name before a word for its people, as `本站`. */
export function nameHere(text: string, names: readonly string[]): string {
  let rest = text;
  for (const name of names) {
    rest = rest.replaceAll(name, HERE);
    const short = name.replace(KIND_OF_SITE, '');
    if (short.length >= 2 && short !== name && rest.includes(short))
      rest = rest.replace(shortName(short), HERE);
  }
  return rest;
}

const HERE = '本站';

const shortName = rememberLast((short: string) => new RegExp(`${escapePattern(short)}${OWN_PEOPLE}`, 'g'));

/** What libraries call themselves at the end of their names. */
const LIBRARY = /(?:文库|范文|公文|文秘|秘书|资料|素材|文档|材料|写作|论文)[大之]?[全家]?网/g;
const LONGEST_NAME = 8;
const FEWEST_COPIES = 3;
const MOST_CREDITED = 3;
/** In UTF-16 code units. */
const LONGEST_PATH = 160;

/** Whom the page takes its text from, and the number that it has there. */
const CREDITED =
  /(?:来源|编辑|作者|出处|整理|发布)\s?:\s?([\u3400-\u9fff]{2,6}(?:网|[文宝寶书]库|之家))(?![\u3400-\u9fff])|\bid\s?:\s?(\d{6,})/g;

/** `【某某驿站 www.….com】`, wherever its line ends; it stands elsewhere too. */
const ADDRESSED = /[【[(〔]([\u3400-\u9fff]{3,8})\s*(?:https?:\/\/|www\.)[\w.\-/]{4,60}[】\])〕]/g;
const FEWEST_ADDRESSED = 2;

/** `青藤范文网` that stands in the text three times and more, each time behind something else, or is named as its source. */
const namesStrewn = rememberLast((page: Page): readonly string[] => {
  const text = page.lines.map((line) => folded(line)).join('\n');
  const named = [...text.matchAll(CREDITED)].map(([, name, number]) => name ?? number ?? '');
  const credited = [...new Set(named)]
    .slice(0, MOST_CREDITED)
    .filter((name) => text.split(name).length > FEWEST_COPIES);
  const addressed = [...text.matchAll(ADDRESSED)].map(([, name = '']) => name);
  const known = addressed.filter((name) => text.split(name).length > FEWEST_ADDRESSED);
  return [...new Set([...credited, ...known, ...namesRepeated(text), ...namesAtTop(page, text)])];
});

/** A library's name in one of the first rows: `豆荚文库`. */
const TOP_NAME =
  /^([\u3400-\u9fff]{2,6}(?:文库|范文|公文|文秘|文档|文稿)(?:网|之家|大全|[库站屋])?)(?:\s?[a-z\d.-]{2,20})?$/;
const TOP_ROWS = 2;
/** In UTF-16 code units. */
const LONGEST_SLOGAN = 24;

/** That name where it stands in the page again and again, and first what stands behind it in a row of its own too: `豆荚文库，随身的资料箱`. */
function namesAtTop({ lines }: Page, text: string): readonly string[] {
  const rows = lines.slice(0, TOP_ROWS).map((line) => TOP_NAME.exec(folded(line))?.[1] ?? '');
  return rows.flatMap((name) => {
    if (name === '' || text.split(name).length <= FEWEST_COPIES) return [];
    const slogan = lines.find((line) => isSlogan(folded(line), name));
    return slogan === undefined ? [name] : [folded(slogan), name];
  });
}

function isSlogan(row: string, name: string): boolean {
  return (
    row.startsWith(name) &&
    row.length <= LONGEST_SLOGAN &&
    /^[,\s—-]{1,3}[\u3400-\u9fff]{4,}$/.test(row.slice(name.length))
  );
}

function namesRepeated(text: string): readonly string[] {
  const names = [...text.matchAll(LIBRARY)].map((match) => {
    const end = match.index + match[0].length;
    return text.slice(Math.max(0, end - LONGEST_NAME), end);
  });
  if (names.length < FEWEST_COPIES) return [];
  const common = names.reduce((shared, name) => name.slice(name.length - commonSuffix(shared, name, 0)));
  return common.length >= 4 && !/[^\u3400-\u9fff]/.test(common) ? [common] : [];
}

/** What sites call themselves, most of them at the end of their names; or an address. */
const SITE =
  /文库|范文|文秘|秘书|笔杆子|(?:网站?|站|[文书]库|之家|论坛|社区|在线|频道|文档|公文|文稿|文汇|园地|[书文件稿]屋|大全|资讯|博客|app|手机版|移动版)$|^[a-z\d][a-z\d.-]*$/;
/** What only sites do: no column of theirs. */
const SURELY_SITE = /(?:网站?|文库|之家|论坛|博客)$/;
/** Where a site gives its name. */
const NAMED_AT = /版权|copyright|©|备案|icp|主办|承办|欢迎|关于/;
/** What only a house says of itself behind its name: `某某屋 所有稿件均为网络收集，若有冒犯，发信…`. */
const OF_ITSELF =
  /@|侵权|冒犯|存储空间|客服|(?:网络|网友|用户)(?:收集|上传|整理|提供)|\.(?:com|cn|net)(?![a-z])/;
/** Above all else a site says in a few words what it is: `某某文苑·写稿人的家`. */
const MASTHEAD = 3;
const BEFORE_SLOGAN = /^\s?(?:[·•・:,—]|-)+\s?[\u3400-\u9fff]{3}/;
/** A path to the page: who looks for the document goes through columns. */
const PATH = /[>»›→]/;
const STEP = /\s*[>»›→]+\s*/;
/** The words before a path's first step: `当前所在 → 某某网 → 演讲`, `您正在看：某某网 > 演讲`. */
const PATH_LABEL = /^(?:[^:]{0,10}:\s*|[^:]{0,6}(?:位置|所在|在这里|正在(?:浏览|看|读)))$/;
/** Which view of the site it is, behind its name or in the name's place: `某某网手机版`, ` - 在线阅读`. */
const VIEW = /\s*(?:在线(?:阅读|浏览|预览)|免费(?:阅读|下载)|手机[版站]|移动[版站端]|触屏版|电脑版|wap版?)$/;

/**
 * The site's name is the last piece of the window's title: columns stand before it, or in its place where it has none.
 * In another place, and where the name is like no site's, more must tell.
 */
const namesBeside = rememberLast((page: Page, title: string): readonly string[] => {
  const core = titleCore(title);
  const pieces = splitTitle(page.documentTitle ?? '').map((piece) => foldWords(piece));
  const views = pieces.map((piece) => ({ piece, name: piece.replace(VIEW, '') }));
  const named = views.filter(({ name }) => name !== '');
  return named.flatMap(({ piece, name }, index) => {
    const own = titleCore(name);
    if (own.length < 3 || own.length > 12 || core.includes(own)) return [];
    if (ENDS_AS_TITLE.test(name) || OFFICE.test(name)) return [];
    if (SURELY_SITE.test(name)) return [name];
    if (index < named.length - 1 || isColumn(name, page)) return [];
    return SITE.test(piece) || isNamed(name, page) ? [name] : [];
  });
});

/** A step of the path to the page, but for the first, where the site may stand. */
function isColumn(name: string, { lines }: Page): boolean {
  return lines.some(({ text }) => {
    if (text.length > LONGEST_PATH) return false;
    const path = foldWords(text);
    return path.includes(name) && PATH.test(path) && stepsOf(path).lastIndexOf(name) > 0;
  });
}

function stepsOf(path: string): readonly string[] {
  const [first = '', ...rest] = path.split(STEP);
  return PATH_LABEL.test(first) ? rest : [first.replace(/^[^:]{0,10}:\s*/, ''), ...rest];
}

function isNamed(name: string, { lines }: Page): boolean {
  return lines.some(({ order, text, zone }) => {
    if (zone !== 'outside' || text.length > LONGEST_PATH) return false;
    const line = foldWords(text);
    if (!line.includes(name)) return false;
    if (order < MASTHEAD && line.startsWith(name) && BEFORE_SLOGAN.test(line.slice(name.length))) return true;
    return NAMED_AT.test(line) || (line.startsWith(name) && OF_ITSELF.test(line));
  });
}
