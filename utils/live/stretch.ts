import type { Dictionary } from './dictionary.ts';
import { type Direction, isLeft } from './direction.ts';
import type { Ledger } from './ledger.ts';
import { runAround } from './run.ts';
import { isText, type Slot } from './slot.ts';

/** Slots that are converted together, with what each held when it was read. */
export interface Stretch {
  slots: readonly Slot[];
  originals: readonly string[];
}

/** The stretches that texts and attributes belong to, each once. */
export function* listStretches(slots: Iterable<Slot>, ledger: Ledger): Generator<Stretch> {
  const taken = new Set<Slot>();
  for (const slot of slots) {
    if (taken.has(slot)) continue;
    const run = isText(slot) ? runAround(slot, ledger.originalOf) : [slot];
    for (const each of run) taken.add(each);
    yield { slots: run, originals: run.map(ledger.originalOf) };
  }
}

/** The texts whose conversions a stretch needs: as a whole, and each slot's own. */
export function textsOf({ originals }: Stretch, direction: Direction): readonly string[] {
  const whole = originals.join('');
  if (isLeft(whole, direction)) return [];
  return originals.length === 1 ? originals : [whole, ...originals];
}

/** Writes a converted stretch, as far as the page has not written there meanwhile. */
export function writeStretch({ slots, originals }: Stretch, dictionary: Dictionary, ledger: Ledger): void {
  const converted = cut(originals, dictionary);
  slots.forEach((slot, index) => {
    const [original, text] = [originals[index], converted[index]];
    if (original !== undefined && text !== undefined) ledger.write(slot, original, text);
  });
}

/**
 * What goes into each slot: the conversion of the whole, cut where the slots end. Where a conversion does not keep
 * the length nobody knows where that is: then each is converted by itself.
 */
function cut(originals: readonly string[], dictionary: Dictionary): readonly (string | undefined)[] {
  const pieces = originals.map(dictionary.look);
  if (pieces.length === 1) return pieces;
  const whole = dictionary.look(originals.join(''));
  const kept = pieces.every((piece, index) => piece?.length === originals[index]?.length);
  if (!kept || whole?.length !== originals.join('').length) return pieces;
  let end = 0;
  return originals.map((original) => {
    const start = end;
    end += original.length;
    return whole.slice(start, end);
  });
}
