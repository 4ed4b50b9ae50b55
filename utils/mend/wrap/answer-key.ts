import type { RecordedRemoval } from '../../context.ts';
import type { Line } from '../../read/line.ts';
import { lettersOf } from '../../text/letters.ts';
import type { Border } from './border.ts';

/** By the letters on both sides of a place in a summary: whether a paragraph of it ends there. */
export type AnswerKey = ReadonlyMap<string, boolean>;

/** Letters on each side of a border that must stand in the summary. */
const SIDE = 8;
/** A summary that has lost some of the breaks that are certain has lost all. */
const TRUSTED = 3;

/** A summary that strip took away because it only repeats the text: the same text, never wrapped. */
export function readAnswerKey(removed: readonly RecordedRemoval[]): AnswerKey | null {
  const pieces = removed
    .filter(({ reason }) => reason === 'summary-repeat')
    .sort((left, right) => left.order - right.order)
    .flatMap(({ text }) => text.split(/\s{2,}/).map(lettersOf));
  const text = pieces.join('');
  if (text.length < 2 * SIDE) return null;
  const ends = new Set<number>();
  let end = 0;
  for (const piece of pieces) {
    end += piece.length;
    ends.add(end);
  }
  const key = new Map<string, boolean>();
  for (let at = SIDE; at + SIDE <= text.length; at++) key.set(text.slice(at - SIDE, at + SIDE), ends.has(at));
  return key;
}

/** The borders that the summary shows, as it has them, if it kept those that are certain. */
export function correctBorders(
  lines: readonly Line[],
  borders: readonly Border[],
  key: AnswerKey,
): readonly Border[] {
  const letters = lines.map((line) => lettersOf(line.text));
  const text = letters.join('');
  let at = 0;
  const answers = borders.map((_, index) => {
    at += letters[index]?.length ?? 0;
    return at < SIDE ? undefined : key.get(text.slice(at - SIDE, at + SIDE));
  });
  const certain = answers.filter((_, index) => borders[index] === 'break');
  const kept = certain.filter((answer) => answer === true).length;
  const lost = certain.filter((answer) => answer === false).length;
  if (kept < lost * TRUSTED) return borders;
  return borders.map((border, index) => {
    const answer = answers[index];
    if (answer === undefined) return border;
    return answer ? 'break' : 'join';
  });
}
