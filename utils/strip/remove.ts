import { type Context, recordRemoval } from '../context.ts';
import type { RemovalReason } from '../manuscript.ts';
import type { Line } from '../read/line.ts';
import { rememberLast } from '../remember-last.ts';
import { isHan, isSpaceUnit } from '../text/characters.ts';
import { matchesOf } from '../text/matches.ts';
import { layOut, type Place } from './layout.ts';
import { folded } from './shape.ts';
import { isSpoken } from './spoken.ts';

/** A line among its neighbours, as the judge of a removal sees it. */
export interface Candidate {
  readonly line: Line;
  readonly index: number;
  readonly place: Place;
  readonly lines: readonly Line[];
}

/** Takes away the lines that the judge says yes to, whole. */
export function removeLines(
  lines: readonly Line[],
  context: Context,
  reason: RemovalReason,
  judge: (candidate: Candidate) => boolean,
): readonly Line[] {
  const candidates = candidatesIn(lines);
  return keepLines(lines, (line, index) => {
    const candidate = candidates[index];
    if (candidate === undefined || !allows(line, reason)) return true;
    if (!judge(candidate) || isSpoken(line, reason)) return true;
    recordRemoval(context, line, reason);
    return false;
  });
}

/** Made once for the many passes that take nothing away. */
const candidatesIn = rememberLast((lines: readonly Line[]): readonly Candidate[] => {
  const places = layOut(lines);
  return lines.map((line, index) => ({ line, index, place: places[index] ?? 'body', lines }));
});

/** Takes away these lines, whatever else is said of them. */
export function dropLines(
  lines: readonly Line[],
  context: Context,
  reason: RemovalReason,
  dropped: ReadonlySet<Line>,
): readonly Line[] {
  return keepLines(lines, (line) => {
    if (!dropped.has(line)) return true;
    recordRemoval(context, line, reason);
    return false;
  });
}

/** The kept lines; the same array where all are kept, so that its layout need not be found again. */
export function keepLines(
  lines: readonly Line[],
  keep: (line: Line, index: number) => boolean,
): readonly Line[] {
  let kept: Line[] | null = null;
  lines.forEach((line, index) => {
    if (keep(line, index)) kept?.push(line);
    else kept ??= lines.slice(0, index);
  });
  return kept ?? lines;
}

/** The lines with some of them cut, or dropped where nothing is left; the same array where none changed. */
export function cutLines(
  lines: readonly Line[],
  cut: (line: Line, index: number) => Line | null,
): readonly Line[] {
  let rest: Line[] | null = null;
  lines.forEach((line, index) => {
    const left = cut(line, index);
    if (left !== line) rest ??= lines.slice(0, index);
    if (left !== null) rest?.push(left);
  });
  return rest ?? lines;
}

/** The page's markup does not speak for another reason, and no speaker says it. Dear: ask it last. */
export function mayBe(line: Line, reason: RemovalReason): boolean {
  return allows(line, reason) && !isSpoken(line, reason);
}

/** The page's markup does not speak for another reason. */
function allows(line: Line, reason: RemovalReason): boolean {
  return line.hint === null || line.hint === reason;
}

/** What hosts draw around their words: `---【点击下载】---`. */
const RULE = /^[-—–_=*~·\s]+$/;
/** A mark is set off by no more white space, in UTF-16 code units. */
const FEW = 4;

/** The line without the ranges (ascending), each recorded; null where nothing visible is left. */
export function cutRanges(
  line: Line,
  ranges: readonly (readonly [start: number, end: number])[],
  context: Context,
  reason: RemovalReason,
): Line | null {
  let rest = '';
  let position = 0;
  for (const [start, end] of ranges) {
    const text = line.text.slice(start, end).trim();
    if (text !== '') recordRemoval(context, line, reason, text);
    const piece = line.text.slice(position, start);
    // The spaces that set a mark off within a sentence are its own.
    const [before, after] = [piece.trimEnd(), line.text.slice(end, end + FEW).trimStart()];
    const apart = before !== piece && isSpaceUnit(line.text.charCodeAt(end));
    const within = apart && isHan(before.at(-1)) && isHan(after[0]);
    rest += within ? before : piece;
    position = within ? line.text.indexOf(after, end) : end;
  }
  const text = (rest + line.text.slice(position)).trim();
  if (RULE.test(text)) recordRemoval(context, line, reason, text);
  return text === '' || RULE.test(text) ? null : { ...line, text };
}

/** Takes every match of a global pattern out of a line; the pattern sees the folded text. */
export function cutMatches(
  line: Line,
  pattern: RegExp,
  context: Context,
  reason: RemovalReason,
): Line | null {
  const text = folded(line);
  if (text.search(pattern) === -1) return line;
  const ranges = matchesOf(text, pattern).map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  return cutRanges(line, ranges, context, reason);
}
