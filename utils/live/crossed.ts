import type { Dictionary } from './dictionary.ts';
import { hasForeign } from './direction.ts';

/** In UTF-16 units: texts of about so many are looked at together. */
const PIECE = 10_000;
/** In so short a text phrases may cross both of its ends, and hide each other. */
const SHORT = 4;

/**
 * Which texts, by their index, a phrase may share with a neighbour: 头 and 发 of `<b>头</b>发`. These are few, and only
 * they need be looked for on the page: joined to their neighbours, whatever stands between, they are converted otherwise
 * than alone. Also those whose language only their neighbours may tell, and all at `breaks`, before which a neighbour is not
 * known.
 */
export async function findCrossed(
  texts: readonly string[],
  breaks: ReadonlySet<number>,
  dictionary: Dictionary,
): Promise<number[]> {
  const isUnclear = (index: number) =>
    breaks.has(index) || breaks.has(index + 1) || (texts[index]?.length ?? 0) <= SHORT;
  const pieces = cutInPieces(texts, isUnclear);
  await dictionary.learn(pieces.filter(({ unclear }) => !unclear).map(({ joined }) => joined));
  return pieces.flatMap((piece) => findCrossedIn(piece, texts, isUnclear, dictionary));
}

/** Texts from `start` to `end`. */
interface Piece {
  start: number;
  end: number;
  joined: string;
  /** All of them are to be looked for anyway. */
  unclear: boolean;
}

function cutInPieces(texts: readonly string[], isUnclear: (index: number) => boolean): Piece[] {
  const pieces: Piece[] = [];
  for (let start = 0; start < texts.length; ) {
    let end = start;
    let unclear = true;
    for (let length = 0; end < texts.length && length < PIECE; end += 1) {
      length += texts[end]?.length ?? 0;
      unclear &&= isUnclear(end);
    }
    const joined = texts.slice(start, end).join('');
    pieces.push({ start, end, joined, unclear: unclear || hasForeign(joined) });
    start = end;
  }
  return pieces;
}

function findCrossedIn(
  { start, end, joined, unclear }: Piece,
  texts: readonly string[],
  isUnclear: (index: number) => boolean,
  { look }: Dictionary,
): number[] {
  const converted = unclear ? '' : (look(joined) ?? '');
  const isLost = converted.length !== joined.length;
  const crossed: number[] = [];
  let at = 0;
  for (let index = start; index < end; index += 1) {
    const text = texts[index] ?? '';
    const isAtEnd = index === start || index === end - 1;
    if (isLost || isAtEnd || isUnclear(index) || !converted.startsWith(look(text) ?? text, at))
      crossed.push(index);
    at += text.length;
  }
  return crossed;
}
