import type { Context } from '../../context.ts';
import type { Meta } from '../../manuscript.ts';
import type { Line } from '../../read/line.ts';
import { compiled } from '../../text/compiled.ts';
import { matchesOf } from '../../text/matches.ts';
import { perLine } from '../per-line.ts';
import { folded } from '../shape.ts';
import { setColons } from './colons.ts';
import { CLOCK, DAY } from './day.ts';
import { FIELDS } from './labels.ts';

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
  /会议|活动|调研|考察|实[习践训]|培训|比赛|[讲演]|发言|述职|竞[聘选]|审阅|指导|编制|生效|^主持|地点|出席|列席|参加|议[题程]|举|召开|[姓性]/;

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
  return fields !== null && (isListed(fields) || isRow(fields)) ? fields : bareFieldsOf(line);
}

const bareFieldsOf = perLine((line) => parseBare(folded(line)));

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

/** The same where the labels of the list may have no colon behind them. */
export function parseRow(text: string): readonly MetaField[] | null {
  return parseMeta(text) ?? parseBare(text);
}

function parseBare(text: string): readonly MetaField[] | null {
  const set = setColons(text);
  return set === null ? null : parseMeta(set);
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

const FRONT_DAY = new RegExp(String.raw`^\s*[(]?${DAY}[\d:\s)|]*$`);

/** What may stand before the first label: a date, buttons in brackets, the site's name. */
function isFrontMatter(front: string, labels: number): boolean {
  if (/[。!?;,]/.test(front)) return false;
  return FRONT_DAY.test(front) || (labels >= 2 && front.length <= 24);
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
  ['date', /(?:时间|日期|[于期新])\s*:$/, /^(?:(?:19|20)\d\d|民国\d{2,3})\s?[-/.年]\s?\d/],
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
/** With white space inside, as it is typed under a label; Taiwan counts its years from 1911. */
const DATE = new RegExp(
  String.raw`(?:\d{4}|民[国國]\s?\d{2,3})\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日?(?:\s?T?\s?${CLOCK})?`,
);

/** A label that no list has ends a value too. */
const NEXT_LABEL = /[\s|｜/]+(?=[\u3400-\u9fff]{2,6}[:：])/;

/** Sets what is not known yet of the document's data to the values in a line's text, as printed. */
export function readFields(text: string, fields: readonly MetaField[], { meta }: Context): void {
  for (const part of fields) {
    if (part.field === null || meta[part.field] !== null) continue;
    const value = readValue(text, part);
    if (value !== '') meta[part.field] = value;
  }
}

/** The value as printed, from the line's own text; '' where the label is empty. */
function readValue(text: string, { field, start, end }: MetaField): string {
  const printed = text.slice(start, end).replace(/^[\s:：|]+|[\s|/·•,，;；、【[(（-]+$/g, '');
  if (field === 'date') return DATE.exec(printed)?.[0] ?? '';
  return (
    printed
      .split(NEXT_LABEL)[0]
      ?.split(
        /\s{2,}|[|｜]|\s(?=我要投稿|收藏|分享|举报|阅读|浏览|点击|下载|讲话稿\s|[【[]|[文图圖]\s?[/／])/,
      )[0]
      ?.trim() ?? ''
  );
}
