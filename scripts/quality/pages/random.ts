import { createNumbers } from '../random.ts';

/** A source of chance that gives the same again for the same seed number. */
export interface Random {
  /** A whole number from `least` to `most`. */
  integer(least: number, most: number): number;
  chance(share: number): boolean;
  pick<Item>(list: readonly Item[]): Item;
  /** Different items of the list, in random order. */
  sample<Item>(list: readonly Item[], count: number): Item[];
}

/** The same seed number gives the same choices again. */
export function createRandom(seedNumber: number): Random {
  const next = createNumbers(Math.imul(seedNumber, 0x9e3779b1));

  function integer(least: number, most: number): number {
    return least + Math.floor(next() * (most - least + 1));
  }

  function pick<Item>(list: readonly Item[]): Item {
    const item = list[integer(0, list.length - 1)];
    if (item === undefined) throw new Error('Nothing to pick from');
    return item;
  }

  function sample<Item>(list: readonly Item[], count: number): Item[] {
    const rest = [...list];
    return Array.from({ length: Math.min(count, rest.length) }, () =>
      rest.splice(integer(0, rest.length - 1), 1),
    ).flat();
  }

  return { integer, chance: (share) => next() < share, pick, sample };
}

/** Fills `{name}` with one of the words of that name, again and again until none is left. */
export function fill(
  pattern: string,
  words: Readonly<Record<string, readonly string[]>>,
  random: Random,
): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) =>
    fill(random.pick(words[name] ?? []), words, random),
  );
}
