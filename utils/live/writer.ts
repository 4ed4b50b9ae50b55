import type { Dictionary } from './dictionary.ts';
import type { Direction } from './direction.ts';
import type { Ledger } from './ledger.ts';
import type { Pace } from './pace.ts';
import { isText, type Slot } from './slot.ts';
import { listStretches, type Stretch, textsOf, writeStretch } from './stretch.ts';

/** By number, not by the clock: after each time the page is laid out anew, which takes far longer than the writing. */
const AT_ONCE = 10_000;

/** Does some writing on the page, `silent` where nothing of it is to be noticed. False where it may not any more. */
type Within = (work: () => void, silent: boolean) => boolean;

/**
 * Converts slots, then writes them. All is read before anything is written: a page that was written to is laid out
 * again before it can be asked how it is drawn.
 */
export interface Writer {
  prepare(slots: Iterable<Slot>, direction: Direction, pace: Pace): Promise<Stretch[]>;
  write(stretches: readonly Stretch[], pace: Pace): Promise<void>;
}

export function createWriter(ledger: Ledger, dictionary: Dictionary, within: Within): Writer {
  async function writeAll(stretches: readonly Stretch[], pace: Pace, silent: boolean): Promise<void> {
    for (let next = 0; next < stretches.length; next += AT_ONCE) {
      if (next > 0) await pace.rest();
      const some = stretches.slice(next, next + AT_ONCE);
      const write = () => {
        for (const stretch of some) writeStretch(stretch, dictionary, ledger);
      };
      if (!within(write, silent)) return;
    }
  }

  return {
    async prepare(slots, direction, pace) {
      const stretches: Stretch[] = [];
      const texts: string[] = [];
      for (const stretch of listStretches(slots, ledger)) {
        if (pace.isOver()) await pace.rest();
        stretches.push(stretch);
        texts.push(...textsOf(stretch, direction));
      }
      await dictionary.learn(texts);
      pace.begin();
      return stretches;
    },
    async write(stretches, pace) {
      await writeAll(stretches.filter(isOfText), pace, true);
      // A page may answer at once to a changed attribute, and its answer is to be noticed.
      await writeAll(
        stretches.filter((stretch) => !isOfText(stretch)),
        pace,
        false,
      );
    },
  };
}

function isOfText({ slots: [first] }: Stretch): boolean {
  return first !== undefined && isText(first);
}
