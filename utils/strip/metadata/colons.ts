import type { Meta } from '../../manuscript.ts';
import { compiled } from '../../text/compiled.ts';
import { matchesOf } from '../../text/matches.ts';
import { FIELDS } from './labels.ts';

/** No row of data is longer, in UTF-16 code units. */
const LONGEST = 100;
/** Labels, those of days with words before them, and what stands between one and its value. */
const SET_OFF = compiled(
  new RegExp(
    `(?<![^\\s|丨/·•\\])】【[(])(?:(?<date>[\\u3400-\\u9fff]{0,4}(?:时间|日期))|${FIELDS.map(([, labels]) => `(${labels})`).join('|')})` +
      '(?<mark>[\\]】)](?=\\s{0,3}\\S)|\\s?[丨|/\\\\·](?=\\s?[^\\s|/])|\\s{1,3}(?=\\S))',
    'g',
  ),
);
/** Most lines have none of what may part a label from its value. */
const MARK = /.[\s丨|/\\·\]】)]./;
const OPENED: Readonly<Record<string, string>> = { ']': '[', '】': '【', ')': '(' };

const DAY =
  /^(?:(?:19|20|民国1?|1)?\d{2}[-/.年]\s?\d|\d{1,2}\s?[-月]\s?\d{1,2}|[昨今前]天|\d{1,3}\s?(?:分钟|小时|天|周)前|刚刚)/;
const AMOUNT = /^[共约¥￥]?\s?\d|^(?:docx?|pdf|pptx?|wps|txt|word|免费)/;
const NAME = /^[《@]?[\u3400-\u9fffa-z][^\s,。!?;:]{1,23}(?=\s|$)/;
/** What stands behind a label that white space alone parts from it, by the field. */
const VALUES: Readonly<Record<keyof Meta, RegExp>> = {
  date: DAY,
  source: NAME,
  author: NAME,
  category: /^[\u3400-\u9fff]{2,8}(?=\s|$)/,
  price: AMOUNT,
  pages: AMOUNT,
  size: AMOUNT,
  format: AMOUNT,
};
/** A label that fills no field and is no word of anything else: `责任编辑 小满`. */
const TELLING = 4;

/**
 * A folded row of data whose labels have no colon with one set behind each, at the same length: `来源丨青山日报`,
 * `【来源】青山日报`, `时间 2023-05-01 浏览 312`. Null where there is none, or the row reads as a sentence.
 */
export function setColons(text: string): string | null {
  if (text.length > LONGEST || !MARK.test(text) || /[,。!?;]/.test(text)) return null;
  let set = text;
  for (const match of matchesOf(text, SET_OFF)) {
    const mark = match.groups?.mark ?? '';
    const at = match.index + match[0].length - (mark.trimStart().length || mark.length);
    if (parts(mark.trim(), text, match, set !== text)) set = `${set.slice(0, at)}:${set.slice(at + 1)}`;
  }
  return set === text ? null : set;
}

/** Whether the mark parts the label from a value. */
function parts(mark: string, text: string, match: RegExpExecArray, goesOn: boolean): boolean {
  const opened = OPENED[mark];
  if (opened !== undefined) return text[match.index - 1] === opened;
  if (mark !== '') return true;
  const group = match.slice(2, -1).findIndex((label) => label !== undefined);
  const field = match.groups?.date === undefined ? (FIELDS[group]?.[0] ?? null) : 'date';
  const value = text.slice(match.index + match[0].length);
  if (field !== null) return VALUES[field].test(value);
  return /^\d/.test(value) || (NAME.test(value) && (goesOn || match[0].trim().length >= TELLING));
}
