import { matchesOf } from '../text/matches.ts';
import type { Cut, Draft } from './draft.ts';

/** A space behind the end of a sentence, where Chinese has none. */
const STRAY = /[。！？!?…][”’」』）)]* (?=[\u4e00-\u9fff“「『])/g;

/** Where more than this share of the sentences end in a space, the spaces are the page's habit. */
const HABIT = 0.5;

/** A lone space behind a sentence is what some hosts leave of a paragraph break (`…的敬意! 在担任…`). */
export function cutAtSpaces(drafts: readonly Draft[]): Cut[] {
  const cuts = drafts.flatMap(({ text }, paragraph) => {
    if (!text.includes(' ')) return [];
    return matchesOf(text, STRAY).map((match) => ({
      paragraph,
      at: match.index + match[0].length,
      certain: false,
    }));
  });
  if (cuts.length === 0) return cuts;
  const sentences = drafts.reduce((sum, { text }) => sum + (text.match(/[。！？!?…]+/g)?.length ?? 0), 0);
  return cuts.length <= HABIT * sentences ? cuts : [];
}
