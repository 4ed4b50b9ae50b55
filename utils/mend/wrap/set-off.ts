import type { Line } from '../../read/line.ts';
import { endsSentence } from '../../text/characters.ts';
import { columns } from './columns.ts';
import type { Wrapping } from './wrapping.ts';

/** Fewer prove no habit. */
const FEWEST = 4;
/** Verses and lists have none between their lines. */
const MOST = 0.25;
/** Of a full line; a shorter one ends its paragraph. */
const SHORT = 0.85;
/** Of a full line; verses are narrower. */
const NARROWEST = 0.6;
const SHORTEST_BLOCK = 3;
/** Columns by which lines of one width differ. */
const NEAR = 2;

/** Whether an empty line stands between any two paragraphs: short lines that end a sentence have one behind them. */
export function setsOff(lines: readonly Line[], wrapping: Wrapping): boolean {
  const parted = { gap: 0, none: 0 };
  const within = { gap: 0, none: 0 };
  for (let index = 1; index < lines.length; index++) {
    const [before, line] = [lines[index - 1], lines[index]];
    if (!before || !line) continue;
    const side = line.gap ? 'gap' : 'none';
    if (!endsSentence(before.text)) within[side]++;
    else if (columns(before.text, wrapping.measure) < wrapping.full * SHORT) parted[side]++;
  }
  if (parted.gap < FEWEST || within.none < FEWEST) return false;
  return parted.none <= MOST * parted.gap;
}

/** Whether an empty line of the page's own stands between two lines: another may be all that a page's foot left. */
export function isSetOff(before: Line, line: Line): boolean {
  return line.gap && line.order === before.order + 1;
}

/**
 * Lines that go on in the next although it would have fitted: their block, between two empty lines, was wrapped at a
 * width of its own, since it was set with spaces between its letters. Verses are narrower, and end with marks.
 */
export function findNarrow(lines: readonly Line[], { full, measure }: Wrapping): ReadonlySet<Line> {
  const found = new Set<Line>();
  let block: Line[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.gap) block = [];
    block.push(line);
    const next = lines[index + 1];
    if ((next !== undefined && !next.gap) || block.length < SHORTEST_BLOCK) continue;
    const body = block.slice(0, -1);
    const widths = body.map(({ text }) => columns(text, measure));
    const widest = widths.reduce((most, width) => Math.max(most, width), 0);
    const isEven = widths.every((width) => width >= widest - NEAR) && widest >= full * NARROWEST;
    if (isEven && body.some(({ text }) => /[\u4e00-\u9fff]$/.test(text)))
      for (const row of body) found.add(row);
  }
  return found;
}
