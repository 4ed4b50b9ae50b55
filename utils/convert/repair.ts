import type { Change, UnjudgedManuscript } from '../manuscript.ts';
import type { Converter } from './dictionary/converter.ts';
import { type Convert, convertManuscript, textsOf } from './manuscript.ts';
import { SURE_WORDS } from './sure-words.ts';
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
/** Characters that people write either way, and those of Hong Kong for Taiwan's, each with the one it became. */
const SPELLINGS = pairsIn(
  '着著台臺枱臺枱檯布佈周週念唸注註晒曬托託占佔了瞭克剋污汙泄洩秘祕棱稜檐簷踊踴痹痺温溫樑梁',
);
/** What no person writes for the other: a machine took it for the one Traditional form of a Simplified character. */
const OVERDONE = pairsIn(
  '錶表隻只麵面髮發發髮製制鍾鐘穫獲幹乾嚮向睏困鬆松鬥斗範范穀谷闆板曆歷歷曆徵征後后裡里裏里',
);

/**
 * Puts Traditional text right that a machine made character by character from Simplified (主要領導干部 for 領導幹部), by
 * making it Simplified and Traditional again. On text that people wrote this would do harm: whether it is done at all is
 * judged by all texts of a page together. Words that are never right are put right on any page.
 */
export function repairTraditional(
  texts: readonly string[],
  toSimplified: Converter,
  toTraditional: Converter,
): readonly string[] {
  const plain = withPlainForms(texts);
  const repaired = texts.map((text, index) =>
    keepRight(text, toTraditional(toSimplified(plain[index] ?? text))),
  );
  const telling = texts.reduce((sum, text, index) => sum + countTelling(text, repaired[index] ?? text), 0);
  const characters = texts.reduce((sum, text) => sum + (text.match(HAN)?.length ?? 0), 0);
  return telling >= FEWEST && telling * 1_000 >= TELLING * characters
    ? repaired
    : texts.map((text, index) => takeSure(text, repaired[index] ?? text));
}

/** What some tables write for 一, as bills do, and with it for 你 of anybody: 壹樣, 妳們. */
const FEWEST_OVERWRITTEN = 3;

/** A person who writes 壹 or 妳 writes 一 or 你 beside it. */
function withPlainForms(texts: readonly string[]): readonly string[] {
  const all = texts.join('');
  if (all.split('壹').length <= FEWEST_OVERWRITTEN || all.includes('一')) return texts;
  const plain = texts.map((text) => text.replaceAll('壹', '一'));
  return all.includes('你') ? plain : plain.map((text) => text.replaceAll('妳', '你'));
}

/** The text with those words of the repaired one for which there is no other reading. */
function takeSure(text: string, repaired: string): string {
  if (text === repaired) return text;
  return text.replace(SURE_WORDS, (word, at: number) => repaired.slice(at, at + word.length));
}

/**
 * The manuscript with its machine-made Traditional put right, each kind of repair in its changes. One that the manuscript
 * has as offered is not made: the reader has undone it.
 */
export async function repairManuscript<Made extends UnjudgedManuscript>(
  manuscript: Made,
  repair: Convert,
): Promise<Made> {
  if (manuscript.writing !== 'Hant') return manuscript;
  const undone = new Set(manuscript.changes.filter(isRepair).map(pairOf));
  const repaired = await convertManuscript(manuscript, repair);
  const changes = listRepairs(textsOf(manuscript), textsOf(repaired)).map((change) =>
    undone.has(pairOf(change)) ? { ...change, certain: false } : change,
  );
  const kept = undone.size === 0 ? repaired : await convertManuscript(manuscript, without(undone, repair));
  return { ...kept, changes: [...manuscript.changes.filter((change) => !isRepair(change)), ...changes] };
}

function isRepair({ kind }: Change): boolean {
  return kind === 'traditional';
}

function pairOf({ before, after }: Change): string {
  return before + after;
}

/** The repair without some pairs of characters. */
function without(undone: ReadonlySet<string>, repair: Convert): Convert {
  return async (texts) => {
    const repaired = await repair(texts);
    return texts.map((text, index) => {
      let kept = '';
      for (const [character, put] of pairUp(text, repaired[index] ?? text))
        kept += undone.has(character + put) ? character : put;
      return kept;
    });
  };
}

/** What was repaired, each pair of characters once, in the order of the text. */
export function listRepairs(before: readonly string[], after: readonly string[]): Change[] {
  const counts = new Map<string, number>();
  before.forEach((text, index) => {
    for (const [character, repaired] of pairUp(text, after[index] ?? text)) {
      const pair = character + repaired;
      if (character !== repaired) counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  });
  return [...counts].map(([pair, count]) => ({
    kind: 'traditional',
    before: pair.slice(0, pair.length / 2),
    after: pair.slice(pair.length / 2),
    certain: true,
    ...(count > 1 && { count }),
  }));
}

/** Each character of a text with what it became; repairs keep the length. */
function* pairUp(text: string, repaired: string): Generator<[character: string, repaired: string]> {
  let at = 0;
  for (const character of text) {
    yield [character, repaired.slice(at, at + character.length)];
    at += character.length;
  }
}

function keepRight(text: string, remade: string): string {
  if (text.length !== remade.length) return text;
  let kept = remade;
  for (const { index, 0: word } of text.matchAll(RIGHT)) {
    kept = kept.slice(0, index) + word + kept.slice(index + word.length);
  }
  return kept;
}

/**
 * A character that Simplified has too shows that a machine left it (干, not the 復 of another spelling), and so does one
 * that it put where none belongs.
 */
function countTelling(before: string, after: string): number {
  let count = 0;
  for (let at = 0; at < before.length; at += 1) {
    const unit = before.charCodeAt(at);
    if (unit === after.charCodeAt(at)) continue;
    const pair = before.charAt(at) + after.charAt(at);
    if (isTraditionalOnly(unit) ? OVERDONE.has(pair) : !SPELLINGS.has(pair)) count += 1;
  }
  return count;
}

function pairsIn(text: string): ReadonlySet<string> {
  return new Set(text.match(/../gu));
}
