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

/** 一 is 1, 二十三 is 23, 12 and １２ are 12; a word is its place in `words` from 1; 0 where it is no numeral. */
export function readOrdinal(numeral: string, words?: readonly string[]): number {
  if (words) return words.indexOf(numeral) + 1;
  if (numeral.length === 1 && DIGITS.includes(numeral)) return DIGITS.indexOf(numeral) + 1;
  if (/^[\d０-９]+$/.test(numeral)) return Number(numeral.normalize('NFKC'));
  const plain = [...numeral].map((digit) => FORMAL_DIGITS[digit] ?? digit).join('');
  const match = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(plain);
  if (!match) return 0;
  const [, tens = '', ten = '', units = ''] = match;
  if (ten === '') return units === '' ? DIGITS.indexOf(tens) + 1 : 0;
  return (tens === '' ? 1 : DIGITS.indexOf(tens) + 1) * 10 + (units === '' ? 0 : DIGITS.indexOf(units) + 1);
}
