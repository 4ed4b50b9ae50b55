import type { Change, Manuscript } from '../manuscript.ts';
import type { Converter } from './dictionary/converter.ts';
import { type Convert, convertManuscript, textsOf } from './manuscript.ts';
import { isTraditionalOnly } from './writing.ts';

/**
 * Repairs for every thousand Chinese characters that give a machine away. Measured: text written in Taiwan or Hong Kong
 * 0 to 3, tables that know no phrases 10 to 38.
 */
const TELLING = 5;
/** One alone may be a name: 范, 于. */
const FEWEST = 2;
/** Words that OpenCC spells otherwise than the law does. */
const RIGHT = /復議/g;
const HAN = /[\u3400-\u9fff]/g;

/**
 * Puts Traditional text right that a machine made character by character from Simplified (主要領導干部 for 領導幹部), by
 * making it Simplified and Traditional again. On text that people wrote this would do harm: whether it is done at all is
 * judged by all texts of a page together.
 */
export function repairTraditional(
  texts: readonly string[],
  toSimplified: Converter,
  toTraditional: Converter,
): readonly string[] {
  const repaired = texts.map((text) => keepRight(text, toTraditional(toSimplified(text))));
  const telling = texts.reduce((sum, text, index) => sum + countTelling(text, repaired[index] ?? text), 0);
  const characters = texts.reduce((sum, text) => sum + (text.match(HAN)?.length ?? 0), 0);
  return telling >= FEWEST && telling * 1_000 >= TELLING * characters ? repaired : texts;
}

/** The manuscript with its machine-made Traditional put right, each kind of repair in its changes. */
export async function repairManuscript(manuscript: Manuscript, repair: Convert): Promise<Manuscript> {
  if (manuscript.writing !== 'Hant') return manuscript;
  const repaired = await convertManuscript(manuscript, repair);
  const changes = listRepairs(textsOf(manuscript), textsOf(repaired));
  return { ...repaired, changes: [...manuscript.changes, ...changes] };
}

/** What was repaired, each pair of characters once, in the order of the text. */
export function listRepairs(before: readonly string[], after: readonly string[]): Change[] {
  const counts = new Map<string, number>();
  before.forEach((text, index) => {
    const repaired = after[index] ?? text;
    for (let at = 0; at < text.length; at += 1) {
      const pair = text.charAt(at) + repaired.charAt(at);
      if (text.charAt(at) !== repaired.charAt(at)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  });
  return [...counts].map(([pair, count]) => ({
    kind: 'traditional',
    before: pair.charAt(0),
    after: pair.charAt(1),
    certain: true,
    ...(count > 1 && { count }),
  }));
}

function keepRight(text: string, remade: string): string {
  if (text.length !== remade.length) return text;
  let kept = remade;
  for (const { index, 0: word } of text.matchAll(RIGHT)) {
    kept = kept.slice(0, index) + word + kept.slice(index + word.length);
  }
  return kept;
}

/** Only a character that Simplified has too shows that a machine left it: 干, not the 復 of another spelling. */
function countTelling(before: string, after: string): number {
  let count = 0;
  for (let at = 0; at < before.length; at += 1) {
    const unit = before.charCodeAt(at);
    if (unit !== after.charCodeAt(at) && !isTraditionalOnly(unit)) count += 1;
  }
  return count;
}
