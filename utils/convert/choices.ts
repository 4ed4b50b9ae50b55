import type { Quotes } from './quotes.ts';
import type { OwnWord } from './word-list.ts';

/** What a reader wants of a conversion beside its script. */
export interface ConversionChoices {
  words: readonly OwnWord[];
  /** Taiwan's words for the mainland's (項目 to 專案), from Simplified to Taiwan only. */
  vocabulary: boolean;
  quotes: Quotes;
}

export const NO_CHOICES = {
  words: [],
  vocabulary: false,
  quotes: 'keep',
} as const satisfies ConversionChoices;
