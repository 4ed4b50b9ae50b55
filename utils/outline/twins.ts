import type { Context } from '../context.ts';
import { recordChange } from '../context.ts';
import { foldText, splitSentences } from '../text/sentences.ts';
import { fingerprint, jaccard } from '../text/shingles.ts';
import type { Draft } from './draft.ts';
import { openingMarker } from './markers.ts';

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
export function alignTwins(parts: readonly (readonly Draft[])[], context: Context): (readonly Draft[])[] {
  if (parts.length < 2) return [...parts];
  const pairs = findTwins(parts);
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
function findTwins(parts: readonly (readonly Draft[])[]): [number, number][] {
  const prints = parts.map((drafts) => fingerprint(drafts.map((draft) => draft.text).join('')));
  return prints.flatMap((print, left) =>
    prints
      .slice(left + 1, left + 1 + FARTHEST)
      .flatMap((other, distance): [number, number][] =>
        jaccard(print, other) >= TWIN ? [[left, left + 1 + distance]] : [],
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
  drafts.forEach(({ text }, index) => {
    const next = drafts[index + 1];
    if (next && text.length >= SHORTEST_BODY) breaks.add(keyOf(text, next.text));
    for (const { end } of splitSentences(text)) {
      if (end < text.length)
        joints.add(keyOf(text.slice(Math.max(0, end - 3 * BEFORE), end), text.slice(end, end + 3 * AFTER)));
    }
  });
  return { breaks, joints };
}

/** The characters on either side of a border between sentences. */
function keyOf(before: string, after: string): string {
  return `${foldText(before.slice(-3 * BEFORE)).slice(-BEFORE)}|${foldText(after.slice(0, 3 * AFTER)).slice(0, AFTER)}`;
}

/** How many versions break at this border and how many run on across it. */
function count(
  before: string,
  after: string,
  versions: readonly Version[],
): { breaking: number; running: number } {
  const key = keyOf(before, after);
  return {
    breaking: versions.filter((version) => version.breaks.has(key)).length,
    running: versions.filter((version) => version.joints.has(key)).length,
  };
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
  const { breaking, running } = count(before, after, versions);
  return running > breaking + 1;
}

/** Puts a break where at least as many versions break as run on, this one counted. */
function splitLikeTwins(drafts: readonly Draft[], versions: readonly Version[]): Draft[] {
  return drafts.flatMap((draft) => {
    const pieces: Draft[] = [];
    let from = 0;
    for (const { end } of splitSentences(draft.text)) {
      if (end - from < SHORTEST_BODY || end === draft.text.length) continue;
      const { breaking, running } = count(
        draft.text.slice(from, end),
        draft.text.slice(end, end + 3 * AFTER),
        versions,
      );
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
