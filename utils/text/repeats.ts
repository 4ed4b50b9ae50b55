import { rollHashes } from './shingles.ts';

/** How far apart the stretches are that are looked for first. */
const APART = 80;
/** One in so many is found where the text is repeated: each place that differs takes away one look, and many stretches. */
const GLIMPSED = 4;
/** A search reads a page far faster than a loop does: it may read so many characters until it is the slower way. */
const MOST_READ = 2e7;

/**
 * The texts of which at least this share of the stretches of `length` code units stands in `whole` too. What hardly
 * shows here and there is none of them.
 */
export function findRepeated(
  texts: readonly string[],
  whole: string,
  length: number,
  share: number,
): ReadonlySet<string> {
  const most = MOST_READ / whole.length;
  const mayGlimpse = lengthOf(texts) / APART < most;
  const likely = texts.filter(
    (text) => text.length >= length && (!mayGlimpse || isGlimpsed(text, whole, length)),
  );
  const counts =
    lengthOf(likely) * (1 - share) > most
      ? countByHash(likely, whole, length)
      : likely.map((text) => countByRun(text, whole, length, share));
  return new Set(likely.filter((text, at) => (counts[at] ?? 0) >= share * (text.length - length + 1)));
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, { length }) => sum + length, 0);
}

function isGlimpsed(text: string, whole: string, length: number): boolean {
  // In the middle of a short text, not at its start: a text that begins otherwise may be the same from there.
  const last = text.length - length;
  const first = (last >> 1) % APART;
  let wanted = (Math.floor((last - first) / APART) + 1) / GLIMPSED;
  for (let at = first; wanted > 0 && at <= last; at += APART)
    if (whole.includes(text.slice(at, at + length))) wanted--;
  return wanted <= 0;
}

/** How many stretches of the text are found, run by run; 0 as soon as too many are not, or more than `mostAtOnce` in a row. */
export function countByRun(
  text: string,
  whole: string,
  length: number,
  share: number,
  mostAtOnce = Number.POSITIVE_INFINITY,
): number {
  const count = text.length - length + 1;
  let missing = 0;
  let inRow = 0;
  for (let at = 0; at < count; at++) {
    let place = whole.indexOf(text.slice(at, at + length));
    inRow = place === -1 ? inRow + 1 : 0;
    if (place === -1 && (++missing > (1 - share) * count || inRow > mostAtOnce)) return 0;
    for (; place !== -1 && at + 1 < count && text[at + length] === whole[place + length]; place++) at++;
  }
  return count - missing;
}

/** How many stretches of each text are found, by their hashes. */
function countByHash(texts: readonly string[], whole: string, length: number): readonly number[] {
  const hashes = texts.map((text) => [...rollHashes(text, length)]);
  const wanted = new Set(hashes.flat());
  const found = new Set<number>();
  for (const hash of rollHashes(whole, length)) if (wanted.has(hash)) found.add(hash);
  return hashes.map((own) => own.filter((hash) => found.has(hash)).length);
}
