import { CHARACTERS, PAIRS } from './words.ts';

/**
 * Parts of speech as jieba tags them: adjective, conjunction, adverb, direction, numeral, noun, preposition, measure,
 * pronoun, time, particle, verb, state; `x` for any other word, and for two characters within a longer one.
 */
export type WordClass = 'a' | 'c' | 'd' | 'f' | 'm' | 'n' | 'p' | 'q' | 'r' | 't' | 'u' | 'v' | 'x' | 'z';

let pairs: ReadonlyMap<string, WordClass> | null = null;
let characters: ReadonlyMap<string, WordClass> | null = null;

/** The class of two characters that are mostly of one word; null for others. Simplified characters. */
export function classOfPair(pair: string): WordClass | null {
  pairs ??= tableOf(PAIRS, 2);
  return pairs.get(pair) ?? null;
}

/** The class that a character by itself mostly has. */
export function classOfCharacter(character: string): WordClass {
  characters ??= tableOf(CHARACTERS, 1);
  return characters.get(character) ?? 'x';
}

function tableOf(
  rows: readonly (readonly [WordClass, string])[],
  length: number,
): ReadonlyMap<string, WordClass> {
  const table = new Map<string, WordClass>();
  for (const [kind, keys] of rows)
    for (let at = 0; at < keys.length; at += length) table.set(keys.slice(at, at + length), kind);
  return table;
}
