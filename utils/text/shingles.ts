const LENGTH = 5;
const BASE = 0x01000193;

/** BASE to the power of LENGTH: what the character that leaves the window weighs. */
const LEAVING = Array.from({ length: LENGTH }).reduce<number>((power) => Math.imul(power, BASE), 1);

/**
 * The set of all stretches of five characters in a text, white space aside, each as a hash of 30 bits. Two different
 * stretches share a hash about once in a thousand million.
 */
export function shingles(text: string): Set<number> {
  return hashStretches(text, 0);
}

/**
 * A quarter of a text's shingles, chosen by their hash, so that the same ones stand for it everywhere: enough to say
 * how alike two speeches are, to about two hundredths.
 */
export function fingerprint(text: string): Set<number> {
  return hashStretches(text, 3);
}

/** Those stretches whose hash has none of the bits of `mask`. */
function hashStretches(text: string, mask: number): Set<number> {
  const visible = text.replace(/\s+/g, '');
  const found = new Set<number>();
  let hash = 0;
  for (let end = 0; end < visible.length; end++) {
    hash = (Math.imul(hash, BASE) + visible.charCodeAt(end)) | 0;
    if (end >= LENGTH) hash = (hash - Math.imul(LEAVING, visible.charCodeAt(end - LENGTH))) | 0;
    const mixed = mix(hash);
    if (end >= LENGTH - 1 && (mixed & mask) === 0) found.add(mixed);
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
