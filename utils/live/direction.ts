import { formOf, type QuoteForm, type Quotes } from '../convert/quotes.ts';
import type { Script } from '../convert/script.ts';
import { detectWriting, mayHold } from '../convert/writing.ts';
import type { Writing } from '../manuscript.ts';

/** Traditional as a reader wants it. */
export type Traditional = Exclude<Script, 'hans'>;

/** How a reader wants pages turned. */
export interface TurnOptions {
  traditional: Traditional;
  quotes: Quotes;
}

/** What a page is converted from and to. */
export interface Direction {
  from: Writing;
  to: Script;
  /** The form that quotation marks get; null where they stay. */
  quotes: QuoteForm | null;
}

const HAN = /[\u3400-\u9fff\uf900-\ufaff\ud840-\ud8bf]/;
const ALL_HAN = /[\u3400-\u9fff\uf900-\ufaff]/g;
/** Kana and Hangul. */
const FOREIGN = /[\u3041-\u30fa\uac00-\ud7a3]/;
const ALL_FOREIGN = /[\u3041-\u30fa\uac00-\ud7a3]/g;
/** A Chinese text quotes less than one in so many characters of another language. */
const QUOTED = 10;
/** Enough of a page to know its language, in characters and in texts. */
const SAMPLE = 20_000;
const TEXTS = 2_000;
const TRADITIONAL_TAG = /^zh-(?:hant|tw|hk|mo)\b/i;

/** Whether there is anything to convert in a text. */
export function hasHan(text: string): boolean {
  return HAN.test(text);
}

/** Whether a text has characters of Japanese or Korean. */
export function hasForeign(text: string): boolean {
  return FOREIGN.test(text);
}

/** Whether a text is Japanese or Korean. */
export function isForeign(text: string): boolean {
  if (!hasForeign(text)) return false;
  const foreign = text.match(ALL_FOREIGN)?.length ?? 0;
  return foreign * QUOTED > (text.match(ALL_HAN)?.length ?? 0);
}

/**
 * Into which script a page goes: the other one than most of its texts are in. Null where they are not Chinese.
 * `language`: the page's tag, which decides where the texts do not.
 */
export function chooseDirection(
  texts: readonly string[],
  language: string | null,
  { traditional, quotes }: TurnOptions,
): Direction | null {
  const step = Math.ceil(texts.length / TEXTS);
  const some = texts.filter((_, index) => index % step === 0);
  const sample = some.join('').slice(0, SAMPLE);
  if (sample === '' || isForeign(sample)) return null;
  const lengths = { Hans: 0, Hant: 0, mixed: 0 };
  for (const text of some) lengths[detectWriting(text)] += text.length;
  const more = lengths.Hant - lengths.Hans;
  const hant = more > 0 || (more === 0 && TRADITIONAL_TAG.test(language ?? ''));
  const to = hant ? 'hans' : traditional;
  return { from: hant ? 'Hant' : 'Hans', to, quotes: formOf(quotes, to) };
}

/** Whether a stretch of the page is not for this conversion: of another language, or in the script already. */
export function isLeft(text: string, { to }: Direction): boolean {
  return !hasHan(text) || isForeign(text) || detectWriting(text) === writingOf(to);
}

/** Whether texts with Chinese characters in a passage may be left: where none is, they need not be asked one by one. */
export function mayHaveLeft(passage: string, { to }: Direction): boolean {
  return hasForeign(passage) || mayHold(passage, writingOf(to));
}

function writingOf(script: Script): 'Hans' | 'Hant' {
  return script === 'hans' ? 'Hans' : 'Hant';
}
