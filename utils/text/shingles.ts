const LENGTH = 5;

/** The set of all stretches of five characters in a text, white space aside: its fingerprint. */
export function shingles(text: string): Set<string> {
  const visible = text.replace(/\s+/g, '');
  const found = new Set<string>();
  for (let start = 0; start + LENGTH <= visible.length; start++) {
    found.add(visible.slice(start, start + LENGTH));
  }
  return found;
}

/** Share of two sets that is common to both, 0 to 1; 0 when both are empty. */
export function jaccard(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const [small, large] = left.size < right.size ? [left, right] : [right, left];
  let common = 0;
  for (const shingle of small) if (large.has(shingle)) common++;
  const union = left.size + right.size - common;
  return union === 0 ? 0 : common / union;
}
