import { MILL_KINDS } from '../quality/pages/kinds-mills.ts';
import { OFFICE_KINDS } from '../quality/pages/kinds-offices.ts';
import { PORTAL_KINDS } from '../quality/pages/kinds-portals.ts';
import { REPOST_KINDS } from '../quality/pages/kinds-reposts.ts';
import { RARE_OTHERS } from '../quality/pages/others-rare.ts';
import { createRandom, fill } from '../quality/pages/random.ts';
import { composeSpeech, composeTitle } from '../quality/pages/speeches.ts';
import { RARE_SPEECHES } from '../quality/pages/speeches-rare.ts';
import { SEEN, type Wordings } from '../quality/pages/wordings.ts';
import { LATER } from '../quality/pages/wordings-later.ts';
import { LIBRARIES } from '../quality/pages/wordings-libraries.ts';
import { MILLS } from '../quality/pages/wordings-mills.ts';
import { OFFICES } from '../quality/pages/wordings-offices.ts';
import { PORTALS } from '../quality/pages/wordings-portals.ts';
import { REPOSTS } from '../quality/pages/wordings-reposts.ts';
import { WORDS } from '../quality/pages/words.ts';

const WORDINGS = [SEEN, LATER, LIBRARIES, PORTALS, MILLS, REPOSTS, OFFICES];
const KINDS = [
  ...RARE_SPEECHES,
  ...RARE_OTHERS,
  ...PORTAL_KINDS,
  ...MILL_KINDS,
  ...REPOST_KINDS,
  ...OFFICE_KINDS,
];
/** Speeches composed from the same sentences differ little. */
const SPEECHES = 12;

/** What the hosts of the made-up pages print, but what is found by its form: paths, data, page numbers, titles. */
export function hostWordings(): string[] {
  const random = createRandom(1);
  return WORDINGS.flatMap(printed).map((pattern) =>
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
  const own = KINDS.filter(({ kind }) => kind !== 'other').flatMap(({ heads, sentences, tails }) => [
    ...heads.flat(),
    ...sentences,
    ...tails.flat(),
  ]);
  const speeches = Array.from({ length: SPEECHES }, () =>
    composeSpeech(random).lines.map(({ text }) => text),
  );
  return [...new Set([...own.map((pattern) => fill(pattern, WORDS, random)), ...speeches.flat()])];
}
