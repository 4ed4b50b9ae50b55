import type { Change, Manuscript } from '../../utils/manuscript.ts';
import type { Expected, ExpectedChange } from './expected.ts';
import { normalise } from './normalise.ts';
import { createRow, type Row } from './row.ts';

/** The repairs of characters: the certain ones made, the others offered, none besides. */
export function compareChanges(ours: Manuscript, expected: Expected): Row {
  const row = createRow(expected.changes.length + expected.offered.length);
  const made = ours.changes.filter((change) => change.certain);
  const offers = ours.changes.filter((change) => !change.certain);
  for (const change of expected.changes) {
    row.check(
      made.some((our) => isSame(our, change)),
      () => `not made: ${describe(change)}`,
    );
  }
  for (const change of expected.offered) {
    row.check(
      offers.some((our) => isSame(our, change)),
      () => `not offered: ${describe(change)}`,
    );
  }
  for (const our of made) {
    const silent = normalise(our.before) === normalise(our.after);
    if (!silent && !expected.changes.some((change) => isSame(our, change))) {
      row.misses.push(`made without need: ${describe(our)}`);
    }
  }
  return row;
}

/** One may quote more of the surroundings than the other. */
function isSame(our: Change, expected: ExpectedChange): boolean {
  const [before, after] = [normalise(our.before), normalise(our.after)];
  if (before === after) return false;
  const wide = normalise(expected.quote);
  return (
    (wide.includes(before) && wide.replaceAll(before, after) === repaired(wide, expected)) ||
    (before.includes(expected.before) && repaired(before, expected) === after)
  );
}

function repaired(text: string, { before, after }: ExpectedChange): string {
  return text.replaceAll(before, after);
}

function describe({ before, after }: { before: string; after: string }): string {
  return `${before} → ${after}`;
}
