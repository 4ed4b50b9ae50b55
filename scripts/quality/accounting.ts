import type { Manuscript } from '../../utils/manuscript.ts';

/** Characters of a page that the manuscript shows nowhere, and those it shows that stand nowhere on the page. */
interface Balance {
  lost: string[];
  invented: string[];
}

/** Holds what a manuscript shows against all that can be seen on its page, logged changes aside. */
export function account(manuscript: Manuscript, page: string): Balance {
  const { all, once } = shown(manuscript);
  const { before, after } = logged(manuscript);
  return {
    lost: surplus(tally(page), tally(...all), before),
    invented: surplus(tally(...once), tally(page), after),
  };
}

const visible = (value: string): string =>
  value.replace(/[\s\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|\p{Variation_Selector}/gu, '');

function tally(...values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  // By code units: two halves of different characters may come to stand side by side.
  for (const character of visible(values.join('')).split(''))
    counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

/** Characters of `left` beyond those of `right` and those that `excused` accounts for. */
function surplus(
  left: Map<string, number>,
  right: Map<string, number>,
  excused: Map<string, number>,
): string[] {
  return [...left]
    .filter(([character, count]) => count - (right.get(character) ?? 0) > (excused.get(character) ?? 0))
    .map(([character]) => character);
}

/**
 * Every character the manuscript shows. A title may quote a removed line (`本文标题：…`), a part's title its label or the
 * manuscript's, a salutation its paragraph: `all` counts them, `once` leaves them out.
 */
function shown({ title, parts, removed }: Manuscript): { all: string[]; once: string[] } {
  const rest = removed.map((removal) => removal.text);
  const all = [title, ...rest];
  const body = parts.flatMap((part) => part.blocks.map((block) => block.text)).join('');
  const isQuoted = [...rest, body].some((text) => visible(text).includes(visible(title)));
  const once = [isQuoted ? '' : title, ...rest];
  for (const part of parts) {
    const texts = [part.label ?? '', part.subtitle ?? '', ...part.blocks.map((block) => block.text)];
    const runIn =
      part.salutation !== null &&
      !/[：:]$/.test(part.salutation) &&
      part.blocks[0]?.text.startsWith(part.salutation);
    const quoted = part.label?.endsWith(part.title) || part.title === title;
    all.push(...texts, part.title, part.salutation ?? '');
    once.push(...texts, quoted ? '' : part.title, runIn ? '' : (part.salutation ?? ''));
  }
  return { all, once };
}

/** What the logged changes took out and put in. */
function logged(manuscript: Manuscript): { before: Map<string, number>; after: Map<string, number> } {
  const made = manuscript.changes.filter((change) => change.certain);
  const texts = (side: 'before' | 'after') =>
    made.flatMap((change) => Array.from({ length: change.count ?? 1 }, () => change[side]));
  return { before: tally(...texts('before')), after: tally(...texts('after')) };
}
