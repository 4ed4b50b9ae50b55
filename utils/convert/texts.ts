import type { Writing } from '../manuscript.ts';
import type { Target } from './script.ts';

/** Converts many texts of one page at once; gives as many back, in the same order. */
export type ConvertTexts = (
  from: Writing,
  to: Target,
  texts: readonly string[],
) => Promise<readonly string[]>;
