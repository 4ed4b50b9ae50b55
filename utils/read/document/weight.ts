import { getOrMake } from '../../known.ts';
import type { RemovalReason } from '../../manuscript.ts';
import type { Row } from '../writer.ts';
import type { Box } from './box.ts';
import { sumUp } from './sums.ts';

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
const NOTICE = /copyright|©|ICP备|公网安备|版权所有|著作权|责任编辑|许可证/i;
const SALUTATION =
  /^.{0,30}(?:同志|各位|朋友|代表|委员|来宾|老师|同学|领导|女士|先生|同誌|諸位|來賓|領導|老師|同學|委員)[^。]{0,20}[:：]$/;
const ENUMERATOR = /^(?:第?[一二三四五六七八九十]{1,3}[、，,是要]|[（(][一二三四五六七八九十]{1,3}[）)])/;

/** Whether the markup calls a row one of what no article has. */
export function isForeign(hint: RemovalReason | null): boolean {
  return hint !== null && FOREIGN.has(hint);
}

/** How much a row speaks for being text of an article: its length where it reads like prose. */
function weightOf(row: Row): number {
  const length = row.text.length;
  if (row.linkShare > 0.5 || (length < 200 && NOTICE.test(row.text))) return 0;
  // Asked first: what ends otherwise is told by one character.
  if (/[:：]/.test(row.text.slice(-1)) && SALUTATION.test(row.text)) return length + 100;
  if (ENUMERATOR.test(row.text)) return length + 20;
  const prose = length >= 80 || (length >= 10 && SENTENCE_MARK.test(row.text));
  return (prose ? length : length * 0.2) * (1 - row.linkShare);
}

/** Text and good text of each box, all in it counted. */
export interface Weights {
  /** Weight of each row. */
  readonly rows: readonly number[];
  /** Sum of the weights in each box. */
  readonly good: readonly number[];
  /** Number of characters in each box. */
  readonly size: readonly number[];
  /** For each box, whether it is a card of a list or stands in one. */
  readonly cards: readonly boolean[];
}

/** What is left of the weight of text that its markup or its shape sets apart. */
const APART = 0.1;
/** A stream of cards goes on as long as the reader scrolls. */
const IN_CARD = 0.01;

/** Weighs every box by the rows in it. */
export function weigh(boxes: readonly Box[], rows: readonly Row[]): Weights {
  const seen = new Set<string>();
  const plain = rows.map((row) => {
    // What a page says over and over is its furniture.
    if (seen.has(row.text)) return 0;
    seen.add(row.text);
    return weightOf(row);
  });
  const size = sumUp(boxes, rows, (row) => row.text.length);
  const whole = sumUp(boxes, rows, (_, index) => plain[index] ?? 0);
  const cards = findCards(boxes, rows);
  const apart = findApart(boxes, rows, whole, cards);
  const weighed = rows.map(
    (row, index) =>
      (plain[index] ?? 0) * (cards[row.box] ? IN_CARD : apart[row.box] || isForeign(row.hint) ? APART : 1),
  );
  return { rows: weighed, good: sumUp(boxes, rows, (_, index) => weighed[index] ?? 0), size, cards };
}

/** The share of a page's good text above which a hint on a box cannot be right. */
const NEARLY_ALL = 0.8;

/** Boxes of foreign text, and cards, with all in them. */
function findApart(
  boxes: readonly Box[],
  rows: readonly Row[],
  good: readonly number[],
  cards: readonly boolean[],
): boolean[] {
  const titled = new Set<number>();
  for (const { box } of rows) if (boxes[box]?.name === 'h1') markAncestors(box, boxes, titled);
  const apart: boolean[] = [];
  boxes.forEach((box, index) => {
    const share = (good[index] ?? 0) / Math.max(1, good[0] ?? 0);
    const foreign = isForeign(box.hint) && share < NEARLY_ALL && !(titled.has(index) && share > 0.1);
    apart.push(foreign || cards[index] === true || (apart[box.parent] ?? false));
  });
  return apart;
}

function markAncestors(start: number, boxes: readonly Box[], marked: Set<number>): void {
  for (let box = start; box >= 0 && !marked.has(box); box = boxes[box]?.parent ?? -1) marked.add(box);
}

const CARD_ROWS = 5;
const CARD_SIZE = 800;
const FEWEST_CARDS = 3;

/** Cards of a list: few rows each, one a link to the whole story, the others its beginning, place and date. */
function findCards(boxes: readonly Box[], rows: readonly Row[]): boolean[] {
  const count = sumUp(boxes, rows, () => 1);
  const size = sumUp(boxes, rows, (row) => row.text.length);
  const links = sumUp(boxes, rows, (row) => (row.linkShare > 0.8 ? 1 : 0));
  const byList = new Map<number, number[]>();
  boxes.forEach(({ parent }, index) => {
    const rowCount = count[index] ?? 0;
    if (rowCount < 2 || rowCount > CARD_ROWS || (size[index] ?? 0) > CARD_SIZE || !links[index]) return;
    getOrMake(byList, parent, () => []).push(index);
  });
  const cards = new Set([...byList.values()].filter((list) => list.length >= FEWEST_CARDS).flat());
  const within: boolean[] = [];
  boxes.forEach(({ parent }, index) => {
    within.push(cards.has(index) || (within[parent] ?? false));
  });
  return within;
}
