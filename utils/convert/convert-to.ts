import type { UnjudgedManuscript } from '../manuscript.ts';
import { type ConversionChoices, NO_CHOICES } from './choices.ts';
import { convertManuscript } from './manuscript.ts';
import { withOwnWords } from './own-words.ts';
import { formOf, useQuotes } from './quotes.ts';
import { repairManuscript } from './repair.ts';
import type { Script } from './script.ts';
import type { ConvertTexts } from './texts.ts';

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
