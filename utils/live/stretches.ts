import type { ConversionCache } from './conversion-cache.ts';
import { type Direction, hasHan, isLeft } from './direction.ts';
import type { Run } from './run.ts';
import type { Slot } from './slot.ts';

/** What a slot held when it was read, and what is to stand there instead. */
export interface TextWrite<Place extends Slot = Slot> {
  slot: Place;
  original: string;
  text: string;
}

/** Texts that are converted together. */
export interface Stretch extends Run {
  /** All of them joined; null where there is nothing to convert. */
  whole: string | null;
}

export function makeStretch({ slots, originals }: Run, direction: Direction): Stretch {
  const whole = originals.join('');
  return { slots, originals, whole: isLeft(whole, direction) ? null : whole };
}

/** Learns what the stretches become. */
export async function learnStretches(stretches: readonly Stretch[], cache: ConversionCache): Promise<void> {
  await cache.learn(stretches.map(({ whole }) => whole).filter((whole) => whole !== null));
  const uncut = stretches.filter(({ whole }) => whole !== null && !keepsLength(whole, cache));
  await cache.learn(uncut.flatMap(({ originals }) => originals.filter(hasHan)));
}

/**
 * What goes into each slot of a stretch: the conversion of the whole, cut where the slots end. Where a conversion does
 * not keep the length nobody knows where that is: then each is converted by itself.
 */
export function cutStretch({ slots, originals, whole }: Stretch, cache: ConversionCache): TextWrite<Text>[] {
  const converted = whole === null ? originals.join('') : cache.look(whole);
  const isCut = whole === null || keepsLength(whole, cache);
  let end = 0;
  return slots.map((slot, index) => {
    const original = originals[index] ?? '';
    const start = end;
    end += original.length;
    const text = isCut ? converted?.slice(start, end) : cache.look(original);
    return { slot, original, text: text ?? original };
  });
}

function keepsLength(whole: string, cache: ConversionCache): boolean {
  return cache.look(whole)?.length === whole.length;
}
