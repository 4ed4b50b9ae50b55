import type { Finding, Part } from '../manuscript.ts';
import { printOf } from '../outline/print.ts';
import type { NumberTable } from '../text/number-table.ts';
import { jaccard, shingles } from '../text/shingles.ts';
import { textOf } from './text.ts';

/** Below this two parts only share phrases. */
const LIKE = 0.5;

/** A fingerprint of so many shingles says how alike two texts are to a hundredth or two. */
const ENOUGH = 400;

/** Versions of one speech stand near each other; comparing all pairs would take too long on a long page. */
const FARTHEST = 50;

/** Parts that are versions of one speech. `detail` is what they share: `68 %`. */
export function findNearDuplicates(parts: readonly Part[]): Finding[] {
  if (parts.length < 2) return [];
  const prints = parts.map(measure);
  return prints.flatMap((print, left) =>
    prints.slice(left + 1, left + 1 + FARTHEST).flatMap((other, distance): Finding[] => {
      const right = left + 1 + distance;
      const likeness = compare(print, other);
      if (likeness < LIKE) return [];
      const detail = `${Math.round(likeness * 100)} %`;
      return [{ kind: 'near-duplicate', quote: '', part: left + 1, other: right + 1, detail }];
    }),
  );
}

interface Measured {
  readonly sample: NumberTable;
  /** Of all its shingles. */
  readonly whole: () => NumberTable;
}

function measure(part: Part): Measured {
  let whole: NumberTable | undefined;
  return {
    sample: printOf(part),
    whole: () => {
      whole ??= shingles(textOf(part));
      return whole;
    },
  };
}

/** What two texts share: of all their shingles where they are short, of a sample where that is enough. */
function compare(left: Measured, right: Measured): number {
  const [small, large] = [left.sample.size, right.sample.size].sort((one, other) => one - other);
  if ((small ?? 0) < (LIKE / 2) * (large ?? 0)) return 0;
  if ((small ?? 0) >= ENOUGH) return jaccard(left.sample, right.sample, LIKE);
  return jaccard(left.whole(), right.whole(), LIKE);
}
