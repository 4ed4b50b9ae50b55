import { follow, isWorth, worthwhile } from './beam.ts';
import type { Draft, Item } from './draft.ts';
import { findLeadEnd } from './lead-end.ts';
import { isUnnumbered, type Marker, type Numbering, opensBlock, rankOf } from './numbering.ts';

/**
 * Which enumerators form lists, and which list stands in which item: a beam search over the markers in
 * order, each of which is skipped, opens a list, or continues one that is open. Costs are in arbitrary
 * units, set on the seeds: what a reader finds odd (a gap, a list of one, a class inside itself) costs,
 * siblings that read alike earn.
 */
export function nestMarkers(drafts: readonly Draft[], markers: readonly Marker[]): Item[] {
  const candidates = markers.map((marker, index) => describe(drafts, marker, markers[index + 1]));
  let beam: State[] = [{ cost: 0, open: null, trace: null }];
  for (const candidate of candidates) {
    const next: State[] = [];
    for (const state of beam) advance(state, candidate, next);
    beam = worthwhile(next);
  }
  let best: State | null = null;
  let lowest = Number.POSITIVE_INFINITY;
  for (const state of beam) {
    let closing = 0;
    for (let list = state.open; list; list = list.parent) closing += closingCost(list);
    const cost = state.cost + closing;
    if (cost < lowest) [best, lowest] = [state, cost];
  }
  return itemsOf(best?.trace ?? null, drafts);
}

interface Candidate {
  readonly marker: Marker;
  /** Stands at the start of its paragraph. */
  readonly opens: boolean;
  /** Its sentence without the enumerator. */
  readonly lead: string;
  /** Of its class. */
  readonly rank: number;
  readonly block: boolean;
  /** What it costs to take it for no enumerator. */
  readonly skipping: number;
}

interface OpenList {
  readonly numbering: Numbering;
  readonly rank: number;
  readonly last: Candidate;
  readonly count: number;
  /** Place in the trace of the list's latest item. */
  readonly item: Trace;
  readonly parent: OpenList | null;
}

interface Trace {
  readonly marker: Marker;
  readonly parent: Trace | null;
  readonly firstSibling: Trace | null;
  readonly before: Trace | null;
}

interface State {
  readonly cost: number;
  readonly open: OpenList | null;
  readonly trace: Trace | null;
}

/** Lists, one within the other, that an item may go back to: a line that comes back a thousand times opens as many. */
const DEEPEST = 24;
/** In UTF-16 code units. */
const ANNOUNCEMENT = 24;
const ANNOUNCES = /[讲講谈談提说說强強][^。！？!?]{0,12}[点點](?:[^。！？!?，,]{0,6})?[。：:]\s*$/;

function describe(drafts: readonly Draft[], marker: Marker, next: Marker | undefined): Candidate {
  const text = drafts[marker.paragraph]?.text ?? '';
  const limit = next?.paragraph === marker.paragraph ? next.start : text.length;
  const end = findLeadEnd(text, marker.end, limit);
  const before = text.slice(Math.max(0, marker.start - ANNOUNCEMENT), marker.start);
  const opens = text.slice(0, marker.start).trim() === '';
  return {
    marker,
    opens,
    lead: text.slice(marker.end, end),
    rank: rankOf(marker.numbering),
    block: opensBlock(marker.numbering),
    skipping: skipCost(marker, opens, ANNOUNCES.test(before)),
  };
}

function advance(state: State, candidate: Candidate, next: State[]): void {
  const skipped = state.cost + candidate.skipping;
  if (isWorth(next, skipped)) follow(next, { cost: skipped, open: state.open, trace: state.trace });
  let list = state.open;
  let closing = 0;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const closed = state.cost + closing;
    if (list && isOfClass(list, candidate) && gapOf(list, candidate) >= 0) {
      const cost = continuingCost(list, candidate, closed);
      if (isWorth(next, cost)) follow(next, continueList(state, list, candidate, cost));
    }
    const cost = openingCost(list, candidate, closed);
    if (isWorth(next, cost)) follow(next, openList(state, list, candidate, cost));
    if (!list) return;
    if (opensParagraphOf(list, candidate)) {
      if (!continuesOuter(list, candidate)) return;
      closing += LOST_BREAK;
    }
    closing += closingCost(list);
    list = list.parent;
  }
}

function continuingCost(list: OpenList, candidate: Candidate, closed: number): number {
  return (
    closed +
    Math.min(gapOf(list, candidate), 4) * 2 +
    (candidate.opens === list.last.opens ? 0 : 1.5) -
    1.5 * likeness(list.last.lead, candidate.lead)
  );
}

function continueList(state: State, list: OpenList, candidate: Candidate, cost: number): State {
  const { item, count, parent } = list;
  const place = { parent: item.parent, firstSibling: item.firstSibling ?? item };
  return addItem(state, candidate, cost, place, { count: count + 1, parent });
}

/** What stands inside the paragraph that an item opens stands under that item, unless breaks were lost there. */
function opensParagraphOf({ last }: OpenList, { opens, marker, block }: Candidate): boolean {
  return last.opens && !opens && last.marker.paragraph === marker.paragraph && !block;
}

/** What it costs to go on with an outer list inside the paragraph of an inner one. */
const LOST_BREAK = 2;

/** The next of an outer list of numbers: behind `（3）盘活…。` the page lost the break before `2.做强…`. */
function continuesOuter(list: OpenList, candidate: Candidate): boolean {
  if (candidate.rank >= list.rank || rankOf(list.numbering) < rankOf('arabic')) return false;
  let outer = list.parent;
  while (outer !== null && !isOfClass(outer, candidate)) outer = outer.parent;
  return outer !== null && gapOf(outer, candidate) === 0;
}

/** 首先 may be followed by 第二. */
function isOfClass(list: OpenList, { marker }: Candidate): boolean {
  return (
    list.numbering === marker.numbering || (list.numbering === 'sequence' && marker.numbering === 'ordinal')
  );
}

/** Ordinals missing between a list's latest item and a candidate; negative where the candidate cannot follow. */
function gapOf(list: OpenList, { marker }: Candidate): number {
  return isUnnumbered(marker.numbering) ? 0 : marker.ordinal - list.last.marker.ordinal - 1;
}

function openingCost(parent: OpenList | null, candidate: Candidate, closed: number): number {
  return closed + 1 + nestingCost(parent, candidate) + (candidate.marker.ordinal === 1 ? 0 : 3);
}

function openList(state: State, parent: OpenList | null, candidate: Candidate, cost: number): State {
  const place = { parent: parent?.item ?? null, firstSibling: null };
  return addItem(state, candidate, cost, place, { count: 1, parent });
}

/** The state in which a candidate is the latest item of a list. */
function addItem(
  { trace: before }: State,
  candidate: Candidate,
  cost: number,
  { parent, firstSibling }: Pick<Trace, 'parent' | 'firstSibling'>,
  list: Pick<OpenList, 'count' | 'parent'>,
): State {
  const { marker, rank } = candidate;
  const trace: Trace = { marker, parent, firstSibling, before };
  return {
    cost,
    open: {
      numbering: marker.numbering,
      rank,
      last: candidate,
      count: list.count,
      item: trace,
      parent: list.parent,
    },
    trace,
  };
}

/** What it costs to stand inside `parent`: an inner class is free, the same class odd, an outer class hardly ever right. */
function nestingCost(parent: OpenList | null, candidate: Candidate): number {
  if (!parent) return 0;
  if (candidate.rank > parent.rank) return 0;
  return candidate.rank === parent.rank ? 2 : 3;
}

/** `announced`: the speaker has just announced points: 下面，我讲几点意见。 */
function skipCost(marker: Marker, opens: boolean, announced: boolean): number {
  if (marker.glued) return 2;
  if (announced && marker.ordinal === 1 && opensBlock(marker.numbering)) return 5;
  if (marker.numbering === 'sequence' || marker.numbering === 'aspect') return 1;
  if (opens) return 4;
  return opensBlock(marker.numbering) ? 3 : 2.5;
}

/** A list of one that is left when it is closed: a single 一是 is seldom a heading. */
function closingCost({ count, numbering, last }: OpenList): number {
  if (count !== 1 || isUnnumbered(numbering)) return 0;
  return last.opens && last.block ? 2 : 3;
}

/** How alike two sibling leads read, 0 to 1: like length, like first and last character. */
function likeness(left: string, right: string): number {
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  if (short.length === 0) return 0;
  const same =
    (left.charCodeAt(0) === right.charCodeAt(0) ? 0.25 : 0) +
    (nextToLast(left) === nextToLast(right) ? 0.15 : 0);
  return 0.6 * (short.length / long.length) + same;
}

function nextToLast(text: string): number | undefined {
  return text.length < 2 ? undefined : text.charCodeAt(text.length - 2);
}

function itemsOf(last: Trace | null, drafts: readonly Draft[]): Item[] {
  const traces: Trace[] = [];
  for (let trace = last; trace; trace = trace.before) traces.push(trace);
  traces.reverse();
  const items = new Map<Trace, Item>();
  traces.forEach((trace, index) => {
    const parent = trace.parent ? (items.get(trace.parent) ?? null) : null;
    const list = trace.firstSibling ? (items.get(trace.firstSibling)?.list ?? index) : index;
    const next = traces[index + 1]?.marker;
    const limit =
      next?.paragraph === trace.marker.paragraph
        ? next.start
        : (drafts[trace.marker.paragraph]?.text.length ?? trace.marker.end);
    items.set(trace, { ...trace.marker, limit, parent, list });
  });
  return [...items.values()];
}
