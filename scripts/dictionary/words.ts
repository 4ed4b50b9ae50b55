import type { Trie } from 'opencc-js/core';
import { cohesionOf, type Frequencies } from './frequencies.ts';

/** How often a word must be met beside the rest of a phrase that it crosses, in jieba's counts. */
const LIKELY = 0.2;
const MARGIN = 4;

/** What the lexicon makes of a text. */
interface Lexis {
  readonly phrases: ReadonlySet<string>;
  /** Phrases that their characters one by one would not give. */
  readonly irregular: readonly string[];
  readonly trie: Trie;
  convert(text: string): string;
}

/**
 * Common words that OpenCC does not list and that a phrase of its list may cross by chance: 一流 of 一流干, where 流干 is
 * in the list. Only those that change what comes out, and that are met beside such a phrase often enough.
 */
export function findWords(lexis: Lexis, frequencies: Frequencies): string[] {
  const beginnings = indexBy(lexis.irregular, (phrase, length) => phrase.slice(0, length));
  const ends = indexBy(lexis.irregular, (phrase, length) => phrase.slice(-length));
  return [...frequencies.counts].flatMap(([word, count]) => {
    if (lexis.phrases.has(word) || !/^[\u4e00-\u9fff]{2,8}$/.test(word)) return [];
    const cohesion = cohesionOf(word, frequencies);
    if (cohesion < MARGIN) return [];
    const decides = (before: string, after: string) =>
      count * likelihood(before + after, frequencies) >= LIKELY &&
      cohesion - scoreOf(before + word + after, lexis, frequencies) >= MARGIN &&
      lexis.convert(before + word + after) !==
        lexis.convert(before) + lexis.convert(word) + lexis.convert(after);
    for (let length = 1; length < word.length; length += 1) {
      const after = beginnings.get(word.slice(-length)) ?? [];
      if (after.some((phrase) => decides('', phrase.slice(length)))) return [word];
      const before = ends.get(word.slice(0, length)) ?? [];
      if (before.some((phrase) => decides(phrase.slice(0, -length), ''))) return [word];
    }
    return [];
  });
}

function indexBy(phrases: readonly string[], part: (phrase: string, length: number) => string) {
  const index = new Map<string, string[]>();
  for (const phrase of phrases) {
    for (let length = 1; length < phrase.length; length += 1) {
      const key = part(phrase, length);
      const known = index.get(key);
      if (known === undefined) index.set(key, [phrase]);
      else known.push(phrase);
    }
  }
  return index;
}

function likelihood(text: string, { shares }: Frequencies): number {
  return [...text].reduce((product, character) => product * (shares.get(character) ?? 0), 1);
}

/** The cohesion of the longest phrases from the left. */
function scoreOf(text: string, { trie }: Lexis, frequencies: Frequencies): number {
  let score = 0;
  for (let at = 0; at < text.length; ) {
    const end = trie.matchPrefix(text, at)?.end ?? at + 1;
    score += end > at + 1 ? cohesionOf(text.slice(at, end), frequencies) : 0;
    at = end;
  }
  return score;
}
