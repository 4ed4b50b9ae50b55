import type { Context, Pass } from '../context.ts';
import { getOrMake } from '../known.ts';
import type { Line } from '../read/line.ts';
import { isAlphanumeric } from '../text/characters.ts';
import { partsWord } from '../text/words.ts';
import { dropLines } from './remove.ts';
import { folded, isEnumerated, isLabel, isSalutation } from './shape.ts';

/** In UTF-16 code units. */
const SHORTEST = 4;
const LONGEST = 60;
const REPEATS = 2;
/** A shorter line may be a cell of a table. */
const SHORTEST_CUT = 10;

/**
 * A short line that comes back at the borders of pages, beside their numbers or within a word. A speaker's refrain
 * comes back between sentences.
 */
export const removeRunningHeads: Pass = (lines, context) => {
  const copies = new Map<string, number[]>();
  lines.forEach((line, index) => {
    if (mayBeHead(line)) getOrMake(copies, wordingOf(line), () => []).push(index);
  });
  const numbers = new Set(
    context.removed.filter(({ reason }) => reason === 'page-number').map(({ order }) => order),
  );
  const gone = new Set<Line>();
  for (const indexes of copies.values()) {
    if (indexes.length < REPEATS) continue;
    const atBorders = indexes.filter((index) => standsAtBorder(lines, index, numbers, context)).length;
    // The first page may have its head below the host's own lines, the last its foot above them.
    if (atBorders >= REPEATS && atBorders >= indexes.length - 2)
      for (const index of indexes) gone.add(lines[index] as Line);
  }
  return dropLines(lines, context, 'page-number', gone);
};

function mayBeHead(line: Line): boolean {
  const { length } = line.text;
  if (line.zone === 'outside' || length < SHORTEST || length > LONGEST) return false;
  return !/[。!?;:…]|,$/.test(folded(line)) && !isLabel(line) && !isSalutation(line) && !isEnumerated(line);
}

/** Letters and signs; the page's own number beside them tells nothing. */
function wordingOf(line: Line): string {
  return folded(line).replace(/\s+|^\d+|\d+\s*$/g, '');
}

function standsAtBorder(
  lines: readonly Line[],
  index: number,
  numbers: ReadonlySet<number>,
  { page }: Context,
): boolean {
  const left = lines[index - 1];
  const right = lines[index + 1];
  // A title may stand below a page's number too.
  if (right !== undefined && isSalutation(right)) return false;
  const end = right?.order ?? page.lines.length;
  for (let order = (left?.order ?? -1) + 1; order < end; order++) if (numbers.has(order)) return true;
  return left !== undefined && right !== undefined && isCut(left.text, right.text);
}

/** A number or a word goes on behind the line. */
function isCut(left: string, right: string): boolean {
  if (left.length < SHORTEST_CUT) return false;
  return (isAlphanumeric(left.at(-1)) && isAlphanumeric(right[0])) || partsWord(left, right);
}
