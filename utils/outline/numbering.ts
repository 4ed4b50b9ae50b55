/** Classes of enumerators, in the order of their usual rank: an outer class stands before an inner one. */
export type Numbering =
  | 'chapter'
  | 'section'
  | 'host-heading'
  | 'han'
  | 'han-bracket'
  | 'host-bold'
  | 'ordinal'
  | 'arabic'
  | 'arabic-bracket'
  | 'circled'
  | 'sequence'
  | 'is'
  | 'must'
  | 'aspect';

/** An enumerator where it stands: `start` to `end` is the enumerator itself, in UTF-16 offsets of its paragraph. */
export interface Marker {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly numbering: Numbering;
  readonly ordinal: number;
  /** No mark before it: the end of a heading that lost its break, or no enumerator at all. */
  readonly glued?: boolean;
}

export interface NumberingRule {
  readonly numbering: Numbering;
  readonly rank: number;
  /** Sticky; the one group that matches is the numeral, or a word of `words`. */
  readonly pattern: RegExp;
  readonly words?: readonly string[];
}

const NUMERAL = '([一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾貳參陸]{1,3})';
/** What speakers count: 第一点希望，… 第二个问题是… */
const POINT =
  '(?:方面|问题|問題|希望|意见|意見|要求|建议|建議|体会|體會|感受|感想|想法|打算|任务|任務|工作|举措|舉措|措施|启示|啟示|期望|祝愿|祝願)';
const HEAVENLY_STEMS = '甲乙丙丁戊己庚辛壬癸';

/**
 * 二、三产业 and 一、二、三等奖 are no headings: no numeral may follow. 一是一，二是二 likewise.
 * 第一 counts only before a mark (第一，): 第一产业 and 第一方阵 are words.
 */
export const rules: readonly NumberingRule[] = [
  { numbering: 'chapter', rank: 0, pattern: new RegExp(`第${NUMERAL}[章编編篇](?=[\\s　、：:])`, 'y') },
  { numbering: 'section', rank: 1, pattern: new RegExp(`第${NUMERAL}[节節](?=[\\s　、：:])`, 'y') },
  {
    numbering: 'han',
    rank: 2,
    pattern: new RegExp(`${NUMERAL}、(?!${NUMERAL}(?:[、是]|产业|產業|次|等))`, 'y'),
  },
  {
    numbering: 'han',
    rank: 2,
    pattern: new RegExp(`([${HEAVENLY_STEMS}])、(?![${HEAVENLY_STEMS}])`, 'y'),
    words: [...HEAVENLY_STEMS],
  },
  { numbering: 'han-bracket', rank: 3, pattern: new RegExp(`[（(]${NUMERAL}[)）]`, 'y') },
  {
    numbering: 'ordinal',
    rank: 4,
    pattern: new RegExp(
      `第${NUMERAL}(?:[点點句条條件]?|(?:[点點个個项項]${POINT}))[，,、：:]|第${NUMERAL}[点點个個项項]${POINT}是`,
      'y',
    ),
  },
  { numbering: 'arabic', rank: 5, pattern: /(\d{1,2})[.．、](?!\d)/y },
  { numbering: 'arabic-bracket', rank: 6, pattern: /[（(]?(\d{1,2})[)）]/y },
  { numbering: 'circled', rank: 7, pattern: /([①-⑳])/y, words: [...'①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'] },
  { numbering: 'sequence', rank: 8, pattern: /(首先|其次|再次)[，,]/y, words: ['首先', '其次', '再次'] },
  { numbering: 'is', rank: 9, pattern: new RegExp(`${NUMERAL}是(?!${NUMERAL}[，,。是])`, 'y') },
  { numbering: 'must', rank: 9, pattern: new RegExp(`${NUMERAL}要`, 'y') },
  { numbering: 'aspect', rank: 10, pattern: /(一方面|另一方面)[，,]/y, words: ['一方面', '另一方面'] },
];

const ranks = new Map<Numbering, number>([
  ...rules.map((rule): [Numbering, number] => [rule.numbering, rule.rank]),
  ['host-heading', 1.5],
  ['host-bold', 3.5],
]);

/** 0 is outermost. */
export function rankOf(numbering: Numbering): number {
  return ranks.get(numbering) ?? 0;
}

/** Whether the class has no enumerator: the host's markup alone shows the heading. */
export function isUnnumbered(numbering: Numbering): boolean {
  return numbering === 'host-heading' || numbering === 'host-bold';
}

/** Classes whose enumerators are headings of their own wherever they stand: prose does not hold them. */
export function opensBlock(numbering: Numbering): boolean {
  return rankOf(numbering) <= 3;
}

const DIGITS = '一二三四五六七八九';
const FORMAL_DIGITS: Readonly<Record<string, string>> = {
  壹: '一',
  贰: '二',
  貳: '二',
  叁: '三',
  參: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  陸: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
};

/** 一 is 1, 二十三 is 23, 12 is 12; a word is its place in `words` from 1; 0 where it is no numeral. */
export function readOrdinal(numeral: string, words?: readonly string[]): number {
  if (words) return words.indexOf(numeral) + 1;
  if (/^\d+$/.test(numeral)) return Number(numeral);
  const plain = [...numeral].map((digit) => FORMAL_DIGITS[digit] ?? digit).join('');
  const match = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(plain);
  if (!match) return 0;
  const [, tens = '', ten = '', units = ''] = match;
  if (ten === '') return units === '' ? DIGITS.indexOf(tens) + 1 : 0;
  return (tens === '' ? 1 : DIGITS.indexOf(tens) + 1) * 10 + (units === '' ? 0 : DIGITS.indexOf(units) + 1);
}
