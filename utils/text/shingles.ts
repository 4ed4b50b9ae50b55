const LENGTH = 5;
const BASE = 0x01000193;

/** BASE to the power of LENGTH: what the character that leaves the window weighs. */
const LEAVING = Array.from({ length: LENGTH }).reduce<number>((power) => Math.imul(power, BASE), 1);

/**
 * The set of all stretches of five characters in a text, white space aside, each as a hash of 30 bits: its
 * fingerprint. Two different stretches share a hash about once in a thousand million.
 */
export function shingles(text: string): Set<number> {
  const visible = text.replace(/\s+/g, '');
  const found = new Set<number>();
  let hash = 0;
  for (let end = 0; end < visible.length; end++) {
    hash = (Math.imul(hash, BASE) + visible.charCodeAt(end)) | 0;
    if (end >= LENGTH) hash = (hash - Math.imul(LEAVING, visible.charCodeAt(end - LENGTH))) | 0;
    if (end >= LENGTH - 1) found.add(mix(hash));
  }
  return found;
}

/** Spreads the hash over its upper 30 bits: a small integer, which sets hold without boxing. */
function mix(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 2;
}

/** Share of two sets that is common to both, 0 to 1; 0 when both are empty. */
export function jaccard(left: ReadonlySet<number>, right: ReadonlySet<number>): number {
  const [small, large] = left.size < right.size ? [left, right] : [right, left];
  let common = 0;
  for (const shingle of small) if (large.has(shingle)) common++;
  const union = left.size + right.size - common;
  return union === 0 ? 0 : common / union;
}
