import type { UnjudgedManuscript } from '../manuscript.ts';
import { convertManuscript } from './manuscript.ts';
import { withOwnWords } from './own-words.ts';
import { formOf, type Quotes, useQuotes } from './quotes.ts';
import { repairManuscript } from './repair.ts';
import type { Script } from './script.ts';
import type { ConvertTexts } from './texts.ts';
import type { OwnWord } from './word-list.ts';

/** What a reader wants of a conversion beside its script. */
export interface ConversionChoices {
  words: readonly OwnWord[];
  /** Taiwan's words for the mainland's (項目 to 專案), from Simplified to Taiwan only. */
  vocabulary: boolean;
  quotes: Quotes;
}

export const NO_CHOICES: ConversionChoices = { words: [], vocabulary: false, quotes: 'keep' };

/** A conversion of texts that heeds what a reader wants of their words. */
export function heedChoices(convert: ConvertTexts, { words, vocabulary }: ConversionChoices): ConvertTexts {
  const heedful = withOwnWords(words, convert);
  return (from, to, texts) => heedful(from, to === 'tw' && vocabulary ? 'twp' : to, texts);
}

/**
 * The manuscript in the script a reader asks for. Traditional that stays Traditional is put right before. The manuscript
 * given stays as it is: every choice is taken back by showing it again.
 */
export async function convertTo<Made extends UnjudgedManuscript>(
  manuscript: Made,
  script: Script,
  convert: ConvertTexts,
  choices: ConversionChoices = NO_CHOICES,
): Promise<Made> {
  const heedful = heedChoices(convert, choices);
  const right =
    script === 'hans'
      ? manuscript
      : await repairManuscript(manuscript, (texts) => heedful(manuscript.writing, 'repaired', texts));
  const converted = await convertManuscript(right, (texts) => heedful(right.writing, script, texts));
  const quotes = formOf(choices.quotes, script);
  return { ...(quotes === null ? converted : useQuotes(converted, quotes)), script };
}
