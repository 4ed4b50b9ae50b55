import type { Writing } from '../manuscript.ts';
import type { Script } from './script.ts';

/**
 * A script; that of Taiwan with its words too (`twp`); or the Traditional that the texts are in, put right where a
 * machine made it.
 */
export type Target = Script | 'twp' | 'repaired';

/** Converts many texts of one page at once; gives as many back, in the same order. */
export type ConvertTexts = (
  from: Writing,
  to: Target,
  texts: readonly string[],
) => Promise<readonly string[]>;
