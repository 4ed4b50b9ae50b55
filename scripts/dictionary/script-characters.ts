/**
 * Writes utils/convert/script-characters.ts: the characters that only Simplified or only Traditional text has,
 * from opencc-js's dictionaries. Run after an update of opencc-js: `node scripts/dictionary/script-characters.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const FIRST = 0x4e00;
const LAST = 0x9fff;

type Entry = readonly [from: string, to: string];

const simplifiedToTraditional = readDictionary('STCharacters');
const traditionalToSimplified = readDictionary('TSCharacters');
const simplifiedPhrases = readDictionary('STPhrases');
const traditionalPhrases = readDictionary('TSPhrases');
const regionalVariants = [...readDictionary('TWVariants'), ...readDictionary('HKVariants')];

// A character that the other script uses too marks nothing: 后 stands in 皇后, 乾 in 乾坤, 床 is Taiwan's 牀.
const legalInTraditional = charactersOf(
  [...simplifiedPhrases, ...simplifiedToTraditional, ...regionalVariants].map(([, to]) => to),
);
const legalInSimplified = charactersOf([
  ...simplifiedPhrases.map(([from]) => from),
  ...[...traditionalToSimplified, ...traditionalPhrases].map(([, to]) => to),
]);

writeFileSync(
  fileURLToPath(new URL('../../utils/convert/script-characters.ts', import.meta.url)),
  `// Made by scripts/dictionary/script-characters.ts from opencc-js (Apache-2.0). Each letter is the distance from the
// character before, counted from U+4E00; '-' is a step of ${ALPHABET.length} on which no character stands.

export const STEPS = '${ALPHABET}';

/** Characters never legal in Traditional text. */
export const SIMPLIFIED_ONLY =
  '${encode(changed(simplifiedToTraditional, legalInTraditional))}';

/** Characters never legal in Simplified text. */
export const TRADITIONAL_ONLY =
  '${encode(changed(traditionalToSimplified, legalInSimplified))}';
`,
);

function readDictionary(name: string): Entry[] {
  const file = new URL(`../../node_modules/opencc-js/dist/esm-lib/dict/${name}.js`, import.meta.url);
  const entries = /"(.*)"/s.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
  return entries.split('|').map((entry) => {
    const [from = '', to = ''] = entry.split(' ');
    return [from, to];
  });
}

function charactersOf(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => [...text]));
}

function changed(entries: readonly Entry[], legalElsewhere: ReadonlySet<string>): number[] {
  return entries
    .filter(([from, to]) => from !== to && !legalElsewhere.has(from))
    .map(([from]) => from.codePointAt(0) ?? 0)
    .filter((code) => code >= FIRST && code <= LAST)
    .sort((left, right) => left - right);
}

function encode(codes: readonly number[]): string {
  let previous = FIRST;
  let encoded = '';
  for (const code of codes) {
    const distance = code - previous;
    encoded += '-'.repeat(Math.floor(distance / ALPHABET.length));
    encoded += ALPHABET[distance % ALPHABET.length];
    previous = code;
  }
  return encoded;
}
