import { NumberTable } from './number-table.ts';

const LENGTH = 5;
const BASE = 0x01000193;

/**
 * The set of all stretches of five characters in a text, white space aside, each as a hash of 30 bits. Two different
 * stretches share a hash about once in a thousand million.
 */
export function shingles(text: string): NumberTable {
  return hashStretches(text, 0);
}

/**
 * A quarter of a text's shingles, chosen by their hash, so that the same ones stand for it everywhere: enough to say
 * how alike two speeches are, to about two hundredths.
 */
export function fingerprint(text: string): NumberTable {
  return hashStretches(text, 3);
}

/** Those stretches whose hash has none of the bits of `mask`. */
function hashStretches(text: string, mask: number): NumberTable {
  const visible = /\s/.test(text) ? text.replace(/\s+/g, '') : text;
  const found = new NumberTable(visible.length / (mask + 1));
  for (const hash of rollHashes(visible, LENGTH)) if ((hash & mask) === 0) found.set(hash, 1);
  return found;
}

/** A hash (30 bits) of each stretch of `length` code units, from the first to the last. */
export function rollHashes(text: string, length: number): Int32Array {
  const hashes = new Int32Array(Math.max(0, text.length - length + 1));
  // What the character that leaves a stretch weighs.
  let leaving = 1;
  for (let count = 0; count < length; count++) leaving = Math.imul(leaving, BASE);
  let hash = 0;
  for (let end = 0; end < text.length; end++) {
    hash = (Math.imul(hash, BASE) + text.charCodeAt(end)) | 0;
    if (end >= length) hash = (hash - Math.imul(leaving, text.charCodeAt(end - length))) | 0;
    if (end >= length - 1) hashes[end - length + 1] = mix(hash);
  }
  return hashes;
}

/** Spreads the hash over its upper 30 bits: a small integer, which an array holds without boxing. */
function mix(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 2;
}

/**
 * Share of two sets that is common to both, 0 to 1; 0 when both are empty, and where it is below `least`, which often
 * shows before all is compared.
 */
export function jaccard(left: NumberTable, right: NumberTable, least = 0): number {
  const [small, large] = left.size < right.size ? [left, right] : [right, left];
  const total = left.size + right.size;
  // So many of the small set may be missing in the large one; one more for what rounding does.
  const common = small.countShared(large, small.size - (least * total) / (1 + least) + 1);
  const union = total - common;
  return union === 0 ? 0 : common / union;
}
