import { shingles } from '../text/shingles.ts';

/** Two paragraphs are versions of one where they share at least this much of their shingles (Dice's coefficient). */
const ALIKE = 0.35;

/**
 * Pairs the paragraphs of two versions that say the same, in the order of both: indices from 0. Each is paired
 * once at most; what has no like comes in no pair.
 */
export function alignTexts(left: readonly string[], right: readonly string[]): [number, number][] {
  const places = new Map<number, number[]>();
  const prints = right.map((text) => shingles(text));
  prints.forEach((print, index) => {
    for (const shingle of print) {
      const known = places.get(shingle);
      if (known) known.push(index);
      else places.set(shingle, [index]);
    }
  });
  const candidates = left.flatMap((text, index): Candidate[] => {
    const print = shingles(text);
    const shared = new Map<number, number>();
    for (const shingle of print)
      for (const place of places.get(shingle) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1);
    return [...shared].map(([place, common]) => ({
      left: index,
      right: place,
      weight: (2 * common) / (print.size + (prints[place]?.size ?? 0)),
    }));
  });
  return heaviestChain(candidates.filter(({ weight }) => weight >= ALIKE));
}

interface Candidate {
  readonly left: number;
  readonly right: number;
  readonly weight: number;
}

/** The pairs of greatest total weight that rise on both sides. */
function heaviestChain(candidates: readonly Candidate[]): [number, number][] {
  const ordered = [...candidates].sort((one, other) => one.left - other.left || one.right - other.right);
  const best: { total: number; before: number }[] = [];
  let end = -1;
  ordered.forEach((candidate, index) => {
    let [total, before] = [0, -1];
    for (let at = 0; at < index; at++) {
      const earlier = ordered[at];
      const sum = best[at]?.total ?? 0;
      if (earlier && earlier.left < candidate.left && earlier.right < candidate.right && sum > total)
        [total, before] = [sum, at];
    }
    best.push({ total: total + candidate.weight, before });
    if (end < 0 || (best[index]?.total ?? 0) > (best[end]?.total ?? 0)) end = index;
  });
  const chain: [number, number][] = [];
  for (let at = end; at >= 0; at = best[at]?.before ?? -1) {
    const pair = ordered[at];
    if (pair) chain.unshift([pair.left, pair.right]);
  }
  return chain;
}
