import type { Finding, Part } from '../manuscript.ts';
import { fingerprint, jaccard, shingles } from '../text/shingles.ts';
import { textOf } from './text.ts';

/** Below this two parts only share phrases. */
const LIKE = 0.5;

/** Fingerprints this alike are looked at closely. */
const NEAR = 0.35;

/** Versions of one speech stand near each other; comparing all pairs would take too long on a long page. */
const FARTHEST = 50;

/** Parts that are versions of one speech. `detail` is what they share: `68 %`. */
export function findNearDuplicates(parts: readonly Part[]): Finding[] {
  const texts = parts.map(textOf);
  const prints = texts.map(fingerprint);
  return prints.flatMap((print, left) =>
    prints.slice(left + 1, left + 1 + FARTHEST).flatMap((other, distance): Finding[] => {
      const right = left + 1 + distance;
      if (jaccard(print, other) < NEAR) return [];
      const likeness = jaccard(shingles(texts[left] ?? ''), shingles(texts[right] ?? ''));
      if (likeness < LIKE) return [];
      const detail = `${Math.round(likeness * 100)} %`;
      return [{ kind: 'near-duplicate', quote: '', part: left + 1, other: right + 1, detail }];
    }),
  );
}
