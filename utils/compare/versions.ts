import diff from 'fast-diff';
import type { Part } from '../manuscript.ts';
import { alignTexts } from './align.ts';

/** A stretch that both versions have, or one of them. */
export interface Piece {
  readonly kind: 'same' | 'left' | 'right';
  readonly text: string;
}

/** A paragraph of one version beside its like in the other: indices of blocks from 0, null where there is none. */
export interface VersionRow {
  readonly left: number | null;
  readonly right: number | null;
  readonly pieces: readonly Piece[];
}

/** Two versions of a speech, paragraph by paragraph in the order of the left one, with their differences. */
export function compareParts(left: Part, right: Part): VersionRow[] {
  const rows: VersionRow[] = [];
  let [nextLeft, nextRight] = [0, 0];
  const take = (untilLeft: number, untilRight: number): void => {
    for (; nextLeft < untilLeft; nextLeft++) rows.push(single(left, nextLeft, 'left'));
    for (; nextRight < untilRight; nextRight++) rows.push(single(right, nextRight, 'right'));
  };
  for (const [atLeft, atRight] of alignTexts(textsOf(left), textsOf(right))) {
    take(atLeft, atRight);
    rows.push({
      left: atLeft,
      right: atRight,
      pieces: piecesOf(textOf(left, atLeft), textOf(right, atRight)),
    });
    [nextLeft, nextRight] = [atLeft + 1, atRight + 1];
  }
  take(left.blocks.length, right.blocks.length);
  return rows;
}

function textsOf(part: Part): string[] {
  return part.blocks.map((block) => block.text);
}

function textOf(part: Part, block: number): string {
  return part.blocks[block]?.text ?? '';
}

function single(part: Part, block: number, kind: 'left' | 'right'): VersionRow {
  return {
    left: kind === 'left' ? block : null,
    right: kind === 'right' ? block : null,
    pieces: [{ kind, text: textOf(part, block) }],
  };
}

const KINDS = { [diff.EQUAL]: 'same', [diff.DELETE]: 'left', [diff.INSERT]: 'right' } as const;

function piecesOf(left: string, right: string): Piece[] {
  return diff(left, right).map(([kind, text]) => ({ kind: KINDS[kind], text }));
}
