import { type Context, recordChange } from '../context.ts';
import { getOrMake } from '../known.ts';
import { isSpaceUnit } from '../text/characters.ts';
import { splitSentences } from '../text/sentences.ts';
import { jaccard } from '../text/shingles.ts';
import type { Draft } from './draft.ts';
import { openingMarker } from './markers.ts';
import type { Print } from './print.ts';

/** Parts this alike are versions of one speech (the three of one page had 0.68 to 0.84, all others 0.003 at most). */
const TWIN = 0.5;

/** Characters compared on either side of a break. */
const BEFORE = 8;
const AFTER = 4;

/** A paragraph at least this long, in UTF-16 code units, is no heading. */
const SHORTEST_BODY = 40;

/**
 * Lets versions of one speech on a page mend each other's paragraphs: a break that a version lost is put
 * back where another has it, one that a page border put in is taken out where most versions run on.
 * Both are uncertain: a version may differ on purpose.
 */
export function alignTwins(
  parts: readonly (readonly Draft[])[],
  prints: readonly Print[],
  context: Context,
): (readonly Draft[])[] {
  const pairs = findTwins(prints);
  const described = new Map([...new Set(pairs.flat())].map((twin) => [twin, describe(parts[twin] ?? [])]));
  return parts.map((drafts, index) => {
    const twins = pairs.flatMap(([left, right]) =>
      left === index ? [right] : right === index ? [left] : [],
    );
    if (twins.length === 0) return drafts;
    const versions = twins.flatMap((twin) => described.get(twin) ?? []);
    return splitLikeTwins(joinLikeTwins(drafts, versions, context), versions);
  });
}

/** Versions of one speech stand near each other; comparing all pairs would take too long on a long page. */
const FARTHEST = 50;

/** Pairs of parts that are versions of one speech, by their indices. */
function findTwins(prints: readonly Print[]): [number, number][] {
  return prints.flatMap((print, left) =>
    prints
      .slice(left + 1, left + 1 + FARTHEST)
      .flatMap((other, distance): [number, number][] =>
        jaccard(print, other, TWIN) >= TWIN ? [[left, left + 1 + distance]] : [],
      ),
  );
}

/** A version of the speech: the characters around each of its breaks, and around the ends of its other sentences. */
interface Version {
  readonly breaks: ReadonlySet<string>;
  readonly joints: ReadonlySet<string>;
}

function describe(drafts: readonly Draft[]): Version {
  const breaks = new Set<string>();
  const joints = new Set<string>();
  drafts.forEach((draft, index) => {
    const { text } = draft;
    const next = drafts[index + 1];
    if (next && text.length >= SHORTEST_BODY) breaks.add(keyOf(text, text.length, next.text, 0));
    for (const { key } of innerBordersOf(draft)) joints.add(key);
  });
  return { breaks, joints };
}

/** An end of a sentence inside a paragraph: its offset, and the characters around it. */
interface InnerBorder {
  readonly end: number;
  readonly key: string;
}

/** Asked for when a version is described, and again when it is split. */
const innerBorders = new WeakMap<Draft, readonly InnerBorder[]>();

function innerBordersOf(draft: Draft): readonly InnerBorder[] {
  return getOrMake(innerBorders, draft, () =>
    splitSentences(draft.text)
      .filter(({ end }) => end < draft.text.length)
      .map(({ end }) => ({ end, key: keyOf(draft.text, end, draft.text, end) })),
  );
}

/** The visible characters on either side of a border between sentences: from its near side each, to compare only. */
function keyOf(before: string, end: number, after: string, start: number): string {
  const units: number[] = [];
  for (let at = end - 1; units.length < BEFORE && at >= Math.max(0, end - 3 * BEFORE); at--) {
    const unit = before.charCodeAt(at);
    if (!isSpaceUnit(unit)) units.push(narrow(unit));
  }
  units.push(BORDER);
  const most = units.length + AFTER;
  for (let at = start; units.length < most && at < Math.min(after.length, start + 3 * AFTER); at++) {
    const unit = after.charCodeAt(at);
    if (!isSpaceUnit(unit)) units.push(narrow(unit));
  }
  return String.fromCharCode(...units);
}

const BORDER = 0;
const FULL_WIDTH = new Set([...'，：；（）！？'].map((mark) => mark.charCodeAt(0)));

/** Full-width marks as the half-width ones that stored pages have. */
function narrow(unit: number): number {
  return FULL_WIDTH.has(unit) ? unit - 0xfee0 : unit;
}

/** How many versions break at this border and how many run on across it. */
function count(key: string, versions: readonly Version[]): { breaking: number; running: number } {
  let breaking = 0;
  let running = 0;
  for (const { breaks, joints } of versions) {
    if (breaks.has(key)) breaking++;
    if (joints.has(key)) running++;
  }
  return { breaking, running };
}

function joinLikeTwins(
  drafts: readonly Draft[],
  versions: readonly Version[],
  context: Context,
): readonly Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const before = joined.at(-1);
    if (before && before.text.length >= SHORTEST_BODY && runsOn(before.text, draft.text, versions)) {
      const [end, start] = [before.text.slice(-BEFORE), draft.text.slice(0, BEFORE)];
      recordChange(context, {
        kind: 'page-break',
        before: `${end}\n${start}`,
        after: end + start,
        certain: false,
      });
      joined[joined.length - 1] = { ...before, text: before.text + draft.text };
    } else joined.push(draft);
  }
  return joined;
}

/** Whether more versions run on across this border than break at it, this one counted. */
function runsOn(before: string, after: string, versions: readonly Version[]): boolean {
  if (openingMarker(after.slice(0, 12)) !== null) return false;
  const { breaking, running } = count(keyOf(before, before.length, after, 0), versions);
  return running > breaking + 1;
}

/** Puts a break where at least as many versions break as run on, this one counted. */
function splitLikeTwins(drafts: readonly Draft[], versions: readonly Version[]): Draft[] {
  return drafts.flatMap((draft) => {
    const pieces: Draft[] = [];
    let from = 0;
    for (const { end, key } of innerBordersOf(draft)) {
      if (end - from < SHORTEST_BODY) continue;
      const { breaking, running } = count(key, versions);
      if (breaking < running + 1) continue;
      pieces.push(pieceOf(draft, from, end));
      from = end;
    }
    return [...pieces, pieceOf(draft, from, draft.text.length)];
  });
}

function pieceOf(draft: Draft, from: number, end: number): Draft {
  const text = draft.text.slice(from, end).trim();
  return from === 0 ? { ...draft, text } : { ...draft, text, restored: { certain: false } };
}
