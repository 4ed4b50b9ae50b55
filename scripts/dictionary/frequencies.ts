import { readJieba } from './jieba.ts';

/** How often words are met, as jieba counted them. */
export interface Frequencies {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
  /** By character: its share of all characters of all words. */
  readonly shares: ReadonlyMap<string, number>;
}

/** How often words occur, by the dictionary of jieba. */
export function readFrequencies(): Frequencies {
  const counts = new Map<string, number>();
  const met = new Map<string, number>();
  let total = 0;
  let characters = 0;
  for (const { word, count } of readJieba()) {
    counts.set(word, count);
    total += count;
    for (const character of word) {
      met.set(character, (met.get(character) ?? 0) + count);
      characters += count;
    }
  }
  const shares = new Map([...met].map(([character, count]) => [character, count / characters]));
  return { counts, total, shares };
}

/** Whole bits by which a word is likelier than its characters one by one; 0 for what jieba does not know. */
export function cohesionOf(word: string, { counts, total }: Frequencies): number {
  const count = counts.get(word);
  if (count === undefined) return 0;
  const apart = [...word].reduce((sum, one) => sum + Math.log2(total / (counts.get(one) ?? 1)), 0);
  return Math.min(31, Math.max(0, Math.round(apart - Math.log2(total / Math.max(1, count)))));
}
