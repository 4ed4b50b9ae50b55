import type { Change, Manuscript } from '../manuscript.ts';
import { splitBlock } from './breaks.ts';
import { endOf, locate, locateQuote } from './locate.ts';
import { reviewMasks, type Stretch, textAt } from './parts.ts';
import { replaceStretches } from './replace.ts';

/**
 * Undoes a repair that was made, or makes one that was offered; it then stands in the list as the other.
 * Null where nobody can tell from the record which places are meant.
 */
export function toggleChange(manuscript: Manuscript, change: Change): Manuscript | null {
  if (change.kind === 'traditional') return toggleConversion(manuscript, change);
  const edit = planToggle(manuscript, change);
  return edit && reviewMasks(turn(edit(), change));
}

/** Whether it can be told which places are meant: for a list of many, without an edit of each. */
export function canToggle(manuscript: Manuscript, change: Change): boolean {
  return change.kind === 'traditional' || planToggle(manuscript, change) !== null;
}

/**
 * Each conversion makes these anew, and only what it gives has them; but one that the manuscript itself has as offered it
 * does not make.
 */
function toggleConversion(manuscript: Manuscript, change: Change): Manuscript {
  const others = manuscript.changes.filter(
    ({ kind, before, after }) => kind !== change.kind || before !== change.before || after !== change.after,
  );
  return { ...manuscript, changes: change.certain ? [...others, { ...change, certain: false }] : others };
}

type Edit = () => Manuscript;

function planToggle(manuscript: Manuscript, change: Change): Edit | null {
  return change.kind === 'page-break' ? splitAgain(manuscript, change) : swap(manuscript, change);
}

function swap(manuscript: Manuscript, change: Change): Edit | null {
  const [now, then] = change.certain ? [change.after, change.before] : [change.before, change.after];
  // A line break is no character of a block.
  if (then.includes('\n') || change.kind === 'unwrap') return null;
  const places = placesOf(manuscript, change, now);
  return places && (() => replaceStretches(manuscript, places, then));
}

/** The places, if they are as many as were recorded and no other repair left the same words behind. */
function placesOf(manuscript: Manuscript, change: Change, words: string): Stretch[] | null {
  const twin = manuscript.changes.some(
    (other) => other !== change && (other.certain ? other.after : other.before) === words,
  );
  if (twin) return null;
  const places = locate(manuscript, words);
  return places.length > 0 && places.length === (change.count ?? 1) ? places : null;
}

/** A paragraph that was joined across a page border is cut there again. */
function splitAgain(manuscript: Manuscript, { before, certain }: Change): Edit | null {
  const [left = '', ...right] = before.split('\n');
  const [place, ...others] = locateQuote(manuscript, before, null);
  if (!certain || right.length !== 1 || !place || others.length > 0) return null;
  const offset = endOf(textAt(manuscript, place), place.start, left);
  return offset === null ? null : () => splitBlock(manuscript, place, offset);
}

function turn(manuscript: Manuscript, change: Change): Manuscript {
  const turned = { ...change, certain: !change.certain };
  return {
    ...manuscript,
    changes: manuscript.changes.map((other) => (other === change ? turned : other)),
  };
}
