import type { RemovalReason } from '../manuscript.ts';
import type { Box } from './walk.ts';
import type { Row } from './writer.ts';

/** Markup that names text which is not the article's; other hints name things that stand within it. */
const FOREIGN: ReadonlySet<RemovalReason> = new Set([
  'breadcrumb',
  'related',
  'share',
  'advertisement',
  'comment',
  'footer',
]);

const SENTENCE_MARK = /[。，；！？：,;!?]|\. /;
const NOTICE = /copyright|©|ICP备|公网安备|版权所有|著作权|责任编辑|举报|许可证/i;
const SALUTATION = /^.{0,30}(?:同志|各位|朋友|代表|委员|来宾|老师|同学|领导|女士|先生)[^。]{0,20}[:：]$/;
const ENUMERATOR = /^(?:第?[一二三四五六七八九十]{1,3}[、，,是要]|[（(][一二三四五六七八九十]{1,3}[）)])/;

/** How much a row speaks for being text of an article: its length where it reads like prose. */
export function weightOf(row: Row): number {
  const length = row.text.length;
  if (row.linkShare > 0.5 || (length < 200 && NOTICE.test(row.text))) return 0;
  if (SALUTATION.test(row.text)) return length + 100;
  if (ENUMERATOR.test(row.text)) return length + 20;
  const prose = length >= 80 || (length >= 10 && SENTENCE_MARK.test(row.text));
  return (prose ? length : length * 0.2) * (1 - row.linkShare);
}

export function isForeign(hint: RemovalReason | null): boolean {
  return hint !== null && FOREIGN.has(hint);
}

/** Text and good text of each box, all in it counted. */
export interface Weights {
  /** Weight of each row; foreign text weighs little. */
  readonly rows: readonly number[];
  /** Sum of the weights in each box. */
  readonly good: readonly number[];
  /** Number of characters in each box. */
  readonly size: readonly number[];
}

/** The share of a page's text above which a hint on a box cannot be right. */
const NEARLY_ALL = 0.8;
const FOREIGN_FACTOR = 0.1;

export function weigh(boxes: readonly Box[], rows: readonly Row[]): Weights {
  const plain = rows.map(weightOf);
  const whole = sumUp(boxes, rows, plain);
  const foreign: boolean[] = [];
  boxes.forEach((box, index) => {
    const wrong = (whole[index] ?? 0) > NEARLY_ALL * (whole[0] ?? 0);
    foreign.push(!wrong && (isForeign(box.hint) || (foreign[box.parent] ?? false)));
  });
  const weighed = rows.map((row, index) =>
    foreign[row.box] || isForeign(row.hint) ? (plain[index] ?? 0) * FOREIGN_FACTOR : (plain[index] ?? 0),
  );
  const sizes = rows.map((row) => row.text.length);
  return { rows: weighed, good: sumUp(boxes, rows, weighed), size: sumUp(boxes, rows, sizes) };
}

/** Adds what the rows of each box have to the box and all boxes around it. */
function sumUp(boxes: readonly Box[], rows: readonly Row[], values: readonly number[]): number[] {
  const sums = new Array<number>(boxes.length).fill(0);
  rows.forEach((row, index) => {
    sums[row.box] = (sums[row.box] ?? 0) + (values[index] ?? 0);
  });
  for (let index = boxes.length - 1; index > 0; index--) {
    const parent = boxes[index]?.parent ?? -1;
    if (parent >= 0) sums[parent] = (sums[parent] ?? 0) + (sums[index] ?? 0);
  }
  return sums;
}
