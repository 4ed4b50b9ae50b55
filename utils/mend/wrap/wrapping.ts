import type { Line } from '../../read/line.ts';
import { endsSentence, isAlphanumeric, isCloser } from '../../text/characters.ts';
import { columns, countKinds, firstUnit, type Habits, MEASURES, type Measure, widthOf } from './columns.ts';

/** How a stretch of lines was wrapped. */
export interface Wrapping {
  readonly measure: Measure;
  readonly habits: Habits;
  /** Columns of a full line. */
  readonly full: number;
  /** Columns that lines inside a paragraph leave free although the next unit would have fitted. */
  readonly tolerance: number;
  /** Lines inside a paragraph never leave such room. */
  readonly exact: boolean;
}

/** Too few lines prove no width. */
const FEWEST = 8;
/** Narrower lines are a list, not a column of text. */
const NARROWEST = 32;
const NEAR = 6;
/** Of a short text with as many headings as rows so many rows prove it, if it has a wider column and no line is wider. */
const FEWEST_CUT = 3;
const NARROWEST_OF_FEW = 50;

/** Finds how lines were wrapped, or null where they were not: they are then paragraphs already. */
export function findWrapping(lines: readonly Line[]): Wrapping | null {
  if (lines.length < FEWEST) return null;
  const { measure, full, widths } = sharpest(lines);
  if (full < NARROWEST) return null;
  const near = lines.filter((_, index) => Math.abs((widths[index] ?? 0) - full) <= NEAR);
  const cut = near.filter((line) => !endsSentence(line.text));
  if (cut.length < near.length * 0.6) return null;
  const isMost = near.length >= FEWEST - 1 && near.length >= lines.length * 0.5;
  if (!isMost && !proveByCuts(cut, full, widths)) return null;
  const habits = { ...learnHabits(lines), hangs: hangsMarks(lines, full, widths) };
  return { measure, habits, full, ...learnTolerance(lines, { measure, habits, full }, widths) };
}

/** Rows that stop in the midst of a sentence, where no list begins, at one width; a paragraph would be wider. */
function proveByCuts(cut: readonly Line[], full: number, widths: readonly number[]): boolean {
  if (full < NARROWEST_OF_FEW || widths.some((width) => width > full + NEAR)) return false;
  return cut.filter(({ text }) => /[^：:；;]$/.test(text)).length >= FEWEST_CUT;
}

interface Fit {
  readonly measure: Measure;
  readonly full: number;
  readonly widths: readonly number[];
}

/** The measure under which most lines have one and the same width: it is the wrapper's own. */
function sharpest(lines: readonly Line[]): Fit {
  const counts = lines.map((line) => countKinds(line.text));
  const fits = MEASURES.map((measure) => {
    const widths = counts.map((kinds) => widthOf(kinds, measure));
    const { full, count } = commonest(widths);
    return { measure, full, widths, count };
  });
  return fits.reduce((best, fit) => (fit.count > best.count ? fit : best));
}

/** The commonest width among those that come near the 90th percentile. */
function commonest(widths: readonly number[]): { full: number; count: number } {
  const sorted = Float64Array.from(widths).sort();
  const high = sorted[Math.floor((sorted.length - 1) * 0.9)] ?? 0;
  const counts = new Map<number, number>();
  for (const width of widths) {
    if (Math.abs(width - high) <= NEAR) counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  let full = high;
  for (const [width, count] of counts) if (count > (counts.get(full) ?? 0)) full = width;
  return { full, count: counts.get(full) ?? 0 };
}

/** A wrapper that parts a number or begins a line with a mark does so within a few dozen lines. */
function learnHabits(lines: readonly Line[]): Habits {
  let parted = 0;
  let whole = 0;
  let closers = 0;
  for (let index = 1; index < lines.length; index++) {
    const before = lines[index - 1]?.text.at(-1);
    const after = lines[index]?.text[0];
    if (isAlphanumeric(before) && isAlphanumeric(after)) parted++;
    else if (isAlphanumeric(after)) whole++;
    if (isCloser(after)) closers++;
  }
  return { keepsTokens: parted * 4 <= whole, keepsClosers: closers * 100 <= lines.length };
}

/** Lines wider than the others are so by a mark. */
function hangsMarks(lines: readonly Line[], full: number, widths: readonly number[]): boolean {
  const wider = lines.filter((_, index) => (widths[index] ?? 0) > full);
  const marked = wider.filter((line) => isCloser(line.text.at(-1)));
  return wider.length > lines.length * 0.02 && marked.length > wider.length * 0.9;
}

/** Lines that stop inside a sentence show how much room a full line may leave. */
function learnTolerance(
  lines: readonly Line[],
  wrapping: Pick<Wrapping, 'measure' | 'habits' | 'full'>,
  widths: readonly number[],
): Pick<Wrapping, 'tolerance' | 'exact'> {
  const rooms: number[] = [];
  for (let index = 0; index + 1 < lines.length; index++) {
    const line = lines[index];
    const next = lines[index + 1];
    if (!line || !next || endsSentence(line.text) || (widths[index] ?? 0) < wrapping.full - NEAR) continue;
    rooms.push(roomLeft(line, next, wrapping));
  }
  rooms.sort((left, right) => left - right);
  const loose = rooms.filter((room) => room >= 0).length;
  return {
    tolerance: Math.max(-0.5, rooms[Math.floor(rooms.length * 0.95)] ?? 0),
    exact: loose <= rooms.length * 0.02,
  };
}

/** Columns left in a line after which the next one's first unit would have fitted; negative where it would not. */
export function roomLeft(
  line: Line,
  next: Line,
  wrapping: Pick<Wrapping, 'measure' | 'habits' | 'full'>,
): number {
  const unit = firstUnit(next.text, wrapping.habits);
  return wrapping.full - columns(line.text, wrapping.measure) - columns(unit, wrapping.measure);
}
