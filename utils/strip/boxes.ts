import { type Context, type Pass, recordRemoval } from '../context.ts';
import { getOrMake } from '../known.ts';
import type { RemovalReason } from '../manuscript.ts';
import type { Line } from '../read/line.ts';
import { isProse } from './layout.ts';
import { keepLines } from './remove.ts';
import { folded, isEnumerated, isLabel, isSalutation } from './shape.ts';
import { isSigned, voiceOf } from './voice/voice.ts';
import { countWords, HOST } from './words/host-words.ts';

/** What a host says in a box of its own; the others may be said of the document, or within it. */
const OF_HOSTS: ReadonlySet<RemovalReason> = new Set([
  'advertisement',
  'comment',
  'disclaimer',
  'download',
  'footer',
  'paywall',
  'prev-next',
  'related',
  'share',
]);
const MOST_LINES = 12;
const SHORT = 40;
/** A box that nothing but its voice tells of: how loud each of its lines must be, and all of them on average. */
const FEWEST_LOUD = 2;
const LONGEST_LOUD = 120;
const LEAST_LOUD = 1;
const LOUD = 2.5;

/** A box of the page, what of it is left, and the reasons of what is gone, by order. */
interface Rest {
  readonly all: readonly Line[];
  readonly left: readonly Line[];
}

/** What is left of a small box of which most is the host's, a box that is the host's by its voice, and of a section behind a speech that the host has headed. */
export const removeBoxRests: Pass = (lines, context) => {
  const reasons = reasonsOf(context);
  const left = byBox(lines.filter(({ zone }) => zone === 'document'));
  const all = byBox(context.page.lines);
  const address =
    lines.find((line) => line.zone === 'document' && isSalutation(line))?.order ?? Number.POSITIVE_INFINITY;
  const last = lines.findLast((line) => line.zone === 'document' && isProse(line))?.order ?? -1;
  const gone = new Map<Line, RemovalReason>();
  for (const [box, rest] of left) {
    const whole = all.get(box) ?? [];
    if (whole.length > MOST_LINES) continue;
    if (isLoud(rest, context)) for (const line of rest) gone.set(line, 'advertisement');
    if (rest.length === whole.length) continue;
    const reason =
      reasonOfSmall({ all: whole, left: rest }, reasons) ??
      ((rest.at(-1)?.order ?? 0) >= last && (rest[0]?.order ?? 0) > address
        ? reasonOfHeaded({ all: whole, left: rest }, reasons)
        : null);
    if (reason !== null) for (const line of rest) gone.set(line, reason);
  }
  return keepLines(lines, (line) => {
    const reason = gone.get(line);
    if (reason !== undefined) recordRemoval(context, line, reason);
    return reason === undefined;
  });
};

/** Of the lines that are gone whole, in one piece or several, by order. */
function reasonsOf({ page, removed }: Context): ReadonlyMap<number, RemovalReason> {
  const left = new Map<number, number>();
  const reasons = new Map<number, RemovalReason>();
  const add = (order: number, length: number) => left.set(order, (left.get(order) ?? 0) + length);
  for (const { order, text, reason } of removed) {
    add(order, -text.replace(/\s/g, '').length);
    if (OF_HOSTS.has(reason) || reason === 'outside') reasons.set(order, reason);
  }
  for (const { order, text } of page.lines)
    if (reasons.has(order)) add(order, text.replace(/\s/g, '').length);
  return new Map([...reasons].filter(([order]) => (left.get(order) ?? 0) <= 0));
}

function byBox(lines: readonly Line[]): ReadonlyMap<number, Line[]> {
  const boxes = new Map<number, Line[]>();
  for (const line of lines) if (line.box !== undefined) getOrMake(boxes, line.box, () => []).push(line);
  return boxes;
}

/** Several lines are gone, at least as many as are left, and these say nothing. */
function reasonOfSmall(
  { all, left }: Rest,
  reasons: ReadonlyMap<number, RemovalReason>,
): RemovalReason | null {
  const own = all.flatMap(({ order }) => reasons.get(order) ?? []).filter((reason) => OF_HOSTS.has(reason));
  return own.length >= Math.max(2, left.length) && left.every(saysNothing) ? (own[0] ?? null) : null;
}

function saysNothing(line: Line): boolean {
  if (line.text.length > SHORT || /[。!?;]/.test(folded(line))) return false;
  return !isStructure(line) && !isSigned(line);
}

/** Its heading is gone, and what stands before it, which parts it from the text. */
function reasonOfHeaded(
  { all, left }: Rest,
  reasons: ReadonlyMap<number, RemovalReason>,
): RemovalReason | null {
  const [heading] = all;
  if (heading === undefined || !(heading.emphasis || /^h\d$/.test(heading.element))) return null;
  const reason = reasons.get(heading.order) ?? null;
  return reason !== null && reasons.has(heading.order - 1) && !left.some(isStructure) ? reason : null;
}

/** Each line is more likely the host's than not, most surely so, and one at least has a word of hosts. */
function isLoud(left: readonly Line[], context: Context): boolean {
  if (left.length < FEWEST_LOUD || isOfTable(left, context)) return false;
  if (left.some((line) => isStructure(line) || line.text.length > LONGEST_LOUD)) return false;
  if (!left.some((line) => countWords(folded(line), HOST) > 0)) return false;
  const voices = left.map((line) => voiceOf(line, context));
  const sum = voices.reduce((total, voice) => total + voice, 0);
  return voices.every((voice) => voice >= LEAST_LOUD) && sum / voices.length >= LOUD;
}

/** Cells of a table are short, and sound like a host: more than one here, or here and beside. */
function isOfTable(left: readonly Line[], { page }: Context): boolean {
  const [first, last] = [left[0], left.at(-1)];
  if (first === undefined || last === undefined || !isCell(first)) return false;
  const beside = [page.lines[first.order - 1], page.lines[last.order + 1]];
  return first.group !== last.group || beside.some((line) => line !== undefined && isCell(line));
}

function isCell({ element }: Line): boolean {
  return element === 'td' || element === 'th';
}

function isStructure(line: Line): boolean {
  return isLabel(line) || isSalutation(line) || isEnumerated(line);
}
