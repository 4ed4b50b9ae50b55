import { AGENDA_NUMBER } from '../text/agenda.ts';
import type { Numbering } from './numbering.ts';

export interface EnumeratorRule {
  readonly numbering: Numbering;
  /** Characters that such an enumerator begins with. */
  readonly first: string;
  /** Sticky; the one group that matches is the numeral, or a word of `words`. `^`: only where a paragraph starts. */
  readonly pattern: RegExp;
  readonly words?: readonly string[];
}

const HAN = '一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾貳參陸';
const NUMERAL = `([${HAN}]{1,3})`;
const DIGIT = '0123456789０１２３４５６７８９';
const ARABIC = `([${DIGIT}]{1,2})`;
const HEAVENLY_STEMS = '甲乙丙丁戊己庚辛壬癸';
/** What speakers count: 第一点希望，… 第二个问题是… 第三件事是… */
const POINT =
  '(?:事情?|[话話字词詞]|故事|方面|问题|問題|希望|意见|意見|要求|建议|建議|体会|體會|感受|感想|想法|打算|任务|任務|工作|举措|舉措|措施|启示|啟示|期望|祝愿|祝願)';

function rule(numbering: Numbering, first: string, pattern: string): EnumeratorRule {
  return { numbering, first, pattern: new RegExp(pattern, 'y') };
}

/** Enumerators that are one character or word each, in order from 1; `behind`: what must stand behind them. */
function wordRule(numbering: Numbering, words: readonly string[], behind = ''): EnumeratorRule {
  const first = words.map((word) => word.charAt(0)).join('');
  return { numbering, first, pattern: new RegExp(`(${words.join('|')})${behind}`, 'y'), words };
}

/**
 * 二、三产业 and 一、二、三等奖 are no headings: no numeral may follow. 一是一，二是二 likewise.
 * 第一 counts only before a mark (第一，): 第一产业 and 第一方阵 are words. What prose may hold as well (一，), or what
 * only typists who lost a mark write (一 提高认识), counts where a paragraph starts. An item of an agenda (第一项：) is a
 * line without a clause of its own, or what stands before a space or a stage direction: the host says the others.
 */
export const rules: readonly EnumeratorRule[] = [
  rule('chapter', '第', `第${NUMERAL}(?:[章编編篇]|部分)(?=[\\s、：:])|^第${NUMERAL}部分(?:$|[，,])`),
  wordRule('chapter', [...'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ'], '[、.．\\s]'),
  rule('section', '第', `第${NUMERAL}[节節](?=[\\s、：:])`),
  rule(
    'section',
    '第',
    `^第${NUMERAL}[项項](?:[议議]程|[内內]容|[环環][节節])?[：:](?=[^，。！？；!?;]{2,40}(?:，[^，。！？；!?;]{2,20})?$)`,
  ),
  rule('section', '第', AGENDA_NUMBER),
  rule('han', HAN, `${NUMERAL}(?:、(?!${NUMERAL}(?:[、是]|产业|產業|次|等))|[.．](?![${HAN}${DIGIT}]))`),
  rule('han', HAN, `^${NUMERAL}(?:[，,]|\\s+)(?!${NUMERAL}[，,])`),
  wordRule('han', [...HEAVENLY_STEMS], `、(?![${HEAVENLY_STEMS}])`),
  rule('han-bracket', '（(', `[（(]${NUMERAL}[)）][、.．]?`),
  rule('han-bracket', `【〔［[${HAN}`, `^(?:[【〔［[]${NUMERAL}[】〕］\\]]|${NUMERAL}[)）])`),
  wordRule('han-bracket', [...'㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩']),
  rule(
    'ordinal',
    '第',
    `第${NUMERAL}(?:[点點句条條件]?|(?:[点點个個项項件句]${POINT}))[，,、：:]|第${NUMERAL}[点點个個项項件句]${POINT}是`,
  ),
  rule(
    'ordinal',
    '第',
    `^第${NUMERAL}[个個](?![^，,：:]*[月年天周期季回次段])[\\u4e00-\\u9fff]{2,3}[，,：:]`,
  ),
  rule(
    'ordinal',
    '第',
    `^第${NUMERAL}[本笔筆把扇盏盞堂封张張道杯碗颗顆份步关關课課][\\u4e00-\\u9fff]{0,3}[：:]`,
  ),
  rule('ordinal', '其', `其${NUMERAL}[，,、：:]`),
  rule('arabic', DIGIT, `${ARABIC}[.．、](?![${DIGIT}])|^${ARABIC}[，,](?![${DIGIT}])`),
  wordRule('arabic', [...'⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛']),
  rule('arabic-bracket', `（(${DIGIT}`, `[（(]?${ARABIC}[)）][、.．]?`),
  wordRule('arabic-bracket', [...'⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇']),
  wordRule('circled', [...'①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳']),
  wordRule('circled', [...'❶❷❸❹❺❻❼❽❾❿']),
  wordRule('sequence', ['首先', '其次', '再次'], '[，,]'),
  rule('is', HAN, `${NUMERAL}是(?!${NUMERAL}[，,。是])`),
  rule('must', HAN, `${NUMERAL}要`),
  wordRule('aspect', ['一方面', '另一方面'], '[，,]'),
];
