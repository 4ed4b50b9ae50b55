import { type Change, EMPTY_META, type Meta, type RemovalReason } from './manuscript.ts';
import type { Line, Page } from './read/line.ts';

/** What the passes of one cleaning share: what was found so far, and the record of what was done. */
export interface Context {
  readonly page: Page;
  /** '' until the title is found. */
  title: string;
  /** Place on the page of the line that the kept title was taken from; null where no line shows it. */
  titleOrder: number | null;
  meta: Meta;
  /** Headings that a table of contents lists: their letters, folded, those of their enumerators too. */
  readonly listed: Set<string>;
  readonly removed: RecordedRemoval[];
  /** By kind and wording: equal repairs are counted, not repeated. */
  readonly changes: Map<string, Change>;
  /** What each pass did; null where nobody asks for it. */
  readonly steps: Step[] | null;
}

/** What a pass did: lines it was given and gave back, what it removed and changed. */
export interface Step {
  readonly pass: string;
  readonly before: number;
  readonly after: number;
  readonly removed: number;
  readonly changed: number;
}

/** `order` is the place on the page, for putting the record in page order at the end. */
export interface RecordedRemoval {
  readonly text: string;
  readonly reason: RemovalReason;
  readonly order: number;
}

/** `steps`: where it is to be noted what each pass did. */
export function createContext(page: Page, steps: Step[] | null = null): Context {
  return {
    page,
    title: '',
    titleOrder: null,
    meta: { ...EMPTY_META },
    listed: new Set(),
    removed: [],
    changes: new Map(),
    steps,
  };
}

/** Records text taken from a line (all of it unless `text` is given). The caller leaves it out of its result. */
export function recordRemoval(
  context: Context,
  line: Line,
  reason: RemovalReason,
  text: string = line.text,
): void {
  context.removed.push({ text, reason, order: line.order });
}

/** Records a repair; an equal one recorded before is counted up. */
export function recordChange(context: Context, change: Change): void {
  const key = `${change.kind}\n${change.before}\n\n${change.after}\n${change.certain}`;
  const known = context.changes.get(key);
  if (known) known.count = (known.count ?? 1) + (change.count ?? 1);
  else context.changes.set(key, { ...change });
}

/** One step of a stage: takes lines, gives lines, records what it took away or changed. */
export type Pass = (lines: readonly Line[], context: Context) => readonly Line[];

/** Runs passes in their order, each by its name. */
export function runPasses(
  passes: Readonly<Record<string, Pass>>,
  lines: readonly Line[],
  context: Context,
): readonly Line[] {
  let after = lines;
  for (const [pass, run] of Object.entries(passes)) {
    const before = after;
    const removed = context.removed.length;
    const changed = countChanges(context);
    after = run(before, context);
    context.steps?.push({
      pass,
      before: before.length,
      after: after.length,
      removed: context.removed.length - removed,
      changed: countChanges(context) - changed,
    });
  }
  return after;
}

function countChanges({ changes, steps }: Context): number {
  return steps === null ? 0 : [...changes.values()].reduce((sum, { count = 1 }) => sum + count, 0);
}
