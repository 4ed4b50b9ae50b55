import type { Finding, Part } from '../manuscript.ts';
import { jaccard, shingles } from '../text/shingles.ts';
import { textOf } from './text.ts';

/** Below this two parts only share phrases. */
const LIKE = 0.5;
/** Versions of one speech stand near each other; comparing all pairs would take too long on a long page. */
const FARTHEST = 50;

/** Parts that are versions of one speech. `detail` is what they share: `68 %`. */
export function findNearDuplicates(parts: readonly Part[]): Finding[] {
  const prints = parts.map((part) => shingles(textOf(part)));
  return prints.flatMap((left, index) =>
    prints.slice(index + 1, index + 1 + FARTHEST).flatMap((right, distance): Finding[] => {
      const bound = Math.min(left.size, right.size) / Math.max(left.size, right.size, 1);
      const likeness = bound < LIKE ? 0 : jaccard(left, right);
      if (likeness < LIKE) return [];
      const detail = `${Math.round(likeness * 100)} %`;
      return [{ kind: 'near-duplicate', quote: '', part: index + 1, other: index + distance + 2, detail }];
    }),
  );
}
