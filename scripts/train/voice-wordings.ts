import { createRandom, fill } from '../quality/pages/random.ts';
import { KNOWN_SETS } from '../quality/pages/sets.ts';
import { composeSpeech, composeTitle } from '../quality/pages/speeches.ts';
import type { Wordings } from '../quality/pages/wordings.ts';
import { WORDS } from '../quality/pages/words.ts';

/** Speeches composed from the same sentences differ little. */
const SPEECHES = 12;

/** What the hosts of the made-up pages print, but what is found by its form: paths, data, page numbers, titles. */
export function hostWordings(): string[] {
  const random = createRandom(1);
  return KNOWN_SETS.flatMap(({ wordings }) => printed(wordings)).map((pattern) =>
    // As the stage sees them: it knows the names of the page and of the site.
    fill(
      pattern,
      {
        site: ['本站'],
        title: ['本文'],
        host: ['gaoyou123.com'],
        number: ['12'],
        other: [composeTitle(random)],
      },
      random,
    ),
  );
}

function printed(wordings: Wordings): readonly string[] {
  const { crumb, meta, bareMeta, summaryLabel, pageNumber, echo, boxes, ...lines } = wordings;
  return [...Object.values(lines).flat(), ...boxes.flatMap(([, box]) => box)];
}

/** The lines of the made-up pages' speeches and papers. */
export function documentWordings(): string[] {
  const random = createRandom(2);
  const kinds = KNOWN_SETS.flatMap((set) => set.kinds).filter(({ kind }) => kind !== 'other');
  const own = kinds.flatMap(({ heads, sentences, tails }) => [
    ...heads.flat(),
    ...sentences,
    ...tails.flat(),
  ]);
  const speeches = Array.from({ length: SPEECHES }, () =>
    composeSpeech(random).lines.map(({ text }) => text),
  );
  return [...new Set([...own.map((pattern) => fill(pattern, WORDS, random)), ...speeches.flat()])];
}
