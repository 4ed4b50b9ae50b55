import type { RemovalReason } from '../../manuscript.ts';
import { foldWords } from '../../text/fold-words.ts';
import type { Box } from '../document/box.ts';
import { isForeign } from '../document/weight.ts';
import type { Row } from '../writer.ts';
import { isPaidControl, unfolds } from './fold.ts';
import { readTelling, tellsOfPaying } from './paying.ts';

/** Where a page's text ends for those who don't pay. */
export interface Border {
  /** The page's own words. */
  readonly text: string;
  /** All prose of the document stands before it. */
  readonly isEnd: boolean;
}

const LONGEST = 100;
const BEHIND = 12;
const CLOSE_BEHIND = 3;
/** Between the paragraphs of a text a notice stands out by its shortness. */
const LONGEST_BETWEEN = 30;
const SENTENCE_END = /[。！？!?][”"』」)）]*$/;
/** What a speaker says last. */
const FAREWELL = /谢谢.{0,6}$|(?:完毕|散会|敬礼)[!。]?$/;

/**
 * The page's own words where its text ends for those who don't pay, in the document or right after it. `hints`: what
 * the markup says of each row.
 */
export function findBorder(
  boxes: readonly Box[],
  rows: readonly Row[],
  zone: readonly boolean[],
  hints: readonly (RemovalReason | null)[],
): Border | null {
  const first = zone.indexOf(true);
  const last = zone.lastIndexOf(true);
  const end = rows.findLastIndex(
    ({ text }, index) => zone[index] && SENTENCE_END.test(text) && readTelling(text) === null,
  );
  const isWhole = endsWhole(rows, end);

  function isBorder(row: Row, index: number): boolean {
    const telling = readTelling(row.text);
    const hint = hints[index] ?? null;
    if (isForeign(hint)) return false;
    if (telling === null)
      return index > end && index >= last - CLOSE_BEHIND && isPaidControl(boxes[row.box]?.element);
    if (telling === 'over') return true;
    const isFree = unfolds(row.text) && !tellsOfPaying(row.text);
    if (telling === 'left' && isFree && (isWhole || isUnfolded(boxes))) return false;
    const isSentence = SENTENCE_END.test(row.text);
    const isPlain = telling === 'for-payers' || telling === 'left';
    if (index <= end) return isPlain && row.text.length <= LONGEST_BETWEEN && !isSentence;
    if (telling === 'for-payers') return true;
    // A sentence in the document is its speaker's.
    if (isSentence && zone[index] && hint !== 'paywall') return false;
    if (telling === 'privilege') return isBesideFold(rows, index) && !isUnfolded(boxes);
    return telling === 'left' || (index <= last + CLOSE_BEHIND && !isWhole);
  }

  const near = rows.flatMap((row, index) =>
    index >= first && index <= last + BEHIND && row.text.length <= LONGEST ? [{ row, index }] : [],
  );
  const found =
    near.find(({ row, index }) => isBorder(row, index)) ??
    near.find(
      ({ row, index }) =>
        index > end &&
        index <= last + CLOSE_BEHIND &&
        !isWhole &&
        hints[index] === 'paywall' &&
        tellsOfPaying(row.text),
    );
  return found ? { text: found.row.text, isEnd: found.index > end } : null;
}

/** A speaker who has taken leave has nothing left to say. */
function endsWhole(rows: readonly Row[], end: number): boolean {
  return rows.slice(Math.max(0, end - 1), end + 3).some(({ text }) => FAREWELL.test(foldWords(text)));
}

/** The privileges are those of unfolding the text. */
function isBesideFold(rows: readonly Row[], index: number): boolean {
  return rows.slice(Math.max(0, index - 2), index + 3).some(({ text }) => unfolds(text));
}

/** What is left has been read: the page folds or cuts it, and lets everyone see it. */
function isUnfolded(boxes: readonly Box[]): boolean {
  return boxes.some(({ isFold, look, element }) => isFold || look.shown(element, Number.MAX_VALUE) < 1);
}
