import { type ConversionChoices, NO_CHOICES } from '../convert/choices.ts';
import { readWordList } from '../convert/word-list.ts';
import { memberOf, pick } from './member.ts';

/** What becomes of quotation marks, in the order it is offered. */
export const QUOTES = ['keep', 'traditional', 'both'] as const;

/** What the reader wants of every conversion. */
export interface ConversionSettings extends Omit<ConversionChoices, 'words'> {
  /** The reader's own words, a line each as `readWordList` knows it. */
  words: readonly string[];
}

/** Reads member by member; what cannot be read is as it is at first. */
export function readConversion(value: unknown): ConversionSettings {
  return {
    words: wordsOf(memberOf(value, 'words')),
    vocabulary: pick([false, true], memberOf(value, 'vocabulary'), NO_CHOICES.vocabulary),
    quotes: pick(QUOTES, memberOf(value, 'quotes'), NO_CHOICES.quotes),
  };
}

/** The settings as a conversion takes them. */
export function choicesOf(settings: ConversionSettings): ConversionChoices {
  return { ...settings, words: readWordList(settings.words).words };
}

/** The lines that are right. */
function wordsOf(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  const lines = value.filter((line) => typeof line === 'string' && line.trim() !== '');
  const wrong = new Set(readWordList(lines).faults.map(({ line }) => line));
  return lines.filter((_, index) => !wrong.has(index + 1));
}
