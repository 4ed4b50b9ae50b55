import type { Part } from '../manuscript.ts';
import { isMask, isPartlyMasked } from '../text/masks.ts';
import { compareParts, type Piece, type VersionRow } from './versions.ts';

/** What another version has where a word is masked. Parts count from 1, blocks from 0, offsets in UTF-16 code units. */
export interface Proposal {
  readonly part: number;
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly masked: string;
  readonly text: string;
  /** The part that has it. */
  readonly from: number;
}

/** In UTF-16 code units; what is longer is another wording, not a masked word. */
const LONGEST_WORD = 12;

/** Both versions must agree on this many characters before and behind the word, none of them masked. */
const CONTEXT = 2;

/**
 * Words that the versions of a speech have for each other's masks (形式XX → 形式主义), in the order of the page. `pairs`
 * are near-duplicate parts. To be accepted one by one: a version may differ on purpose.
 */
export function proposeWords(
  parts: readonly Part[],
  pairs: readonly (readonly [number, number])[],
): Proposal[] {
  const found = pairs.flatMap(([one, other]) => [
    ...between(parts, one, other),
    ...between(parts, other, one),
  ]);
  return found
    .filter(isFirst)
    .sort(
      (left, right) =>
        left.part - right.part ||
        left.block - right.block ||
        left.start - right.start ||
        left.from - right.from,
    );
}

/** Several versions may have the same word: the first stands for all. */
function isFirst(proposal: Proposal, index: number, all: readonly Proposal[]): boolean {
  const { part, block, start, text } = proposal;
  return (
    all.findIndex(
      (other) => other.part === part && other.block === block && other.start === start && other.text === text,
    ) === index
  );
}

function between(parts: readonly Part[], part: number, from: number): Proposal[] {
  const [left, right] = [parts[part - 1], parts[from - 1]];
  if (!left || !right) return [];
  return compareParts(left, right).flatMap((row) => wordsOf(row).map((word) => ({ ...word, part, from })));
}

function wordsOf({ left, right, pieces }: VersionRow): Omit<Proposal, 'part' | 'from'>[] {
  if (left === null || right === null) return [];
  const words: Omit<Proposal, 'part' | 'from'>[] = [];
  let start = 0;
  pieces.forEach((piece, index) => {
    const next = pieces[index + 1];
    const end = start + (piece.kind === 'right' ? 0 : piece.text.length);
    if (next && unmasks(piece, next) && agrees(pieces[index - 1], pieces[index + 2])) {
      words.push({ block: left, start, end, masked: piece.text, text: next.text });
    }
    start = end;
  });
  return words;
}

function unmasks(masked: Piece, word: Piece): boolean {
  return (
    masked.kind === 'left' &&
    isMask(masked.text) &&
    word.kind === 'right' &&
    word.text.length <= LONGEST_WORD &&
    !isPartlyMasked(word.text) &&
    !/[，。；：！？,;:!?]/.test(word.text)
  );
}

function agrees(before: Piece | undefined, after: Piece | undefined): boolean {
  const holds = (piece: Piece | undefined, edge: number): boolean =>
    piece === undefined ||
    (piece.kind === 'same' && piece.text.length >= CONTEXT && !isMask(piece.text.at(edge) ?? ''));
  return holds(before, -1) && holds(after, 0);
}
