export interface Score {
  precision: number;
  recall: number;
  f1: number;
}

const length = 5;

/** How far two texts share their runs of five characters, each counted as often as it occurs; white space aside. */
export function scoreShingles(found: string, expected: string): Score {
  const ours = countShingles(found);
  const wanted = countShingles(expected);
  let shared = 0;
  for (const [shingle, count] of ours.counts) shared += Math.min(count, wanted.counts.get(shingle) ?? 0);
  const precision = ours.total === 0 ? 0 : shared / ours.total;
  const recall = wanted.total === 0 ? 0 : shared / wanted.total;
  return { precision, recall, f1: shared === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function countShingles(text: string): { counts: Map<string, number>; total: number } {
  const dense = text.replace(/\s/g, '');
  const counts = new Map<string, number>();
  const total = Math.max(0, dense.length - length + 1);
  for (let start = 0; start < total; start++) {
    const shingle = dense.slice(start, start + length);
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return { counts, total };
}
