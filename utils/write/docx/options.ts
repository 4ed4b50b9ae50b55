import type { Writing } from '../../manuscript.ts';
import type { WriteOptions } from '../options.ts';

type DocxPreset = 'gongwen' | 'plain' | 'traditional';

export interface DocxOptions extends WriteOptions {
  /**
   * `gongwen` after GB/T 9704-2012 (a speech is outside its scope), `plain` for everyday Word, `traditional` for
   * Traditional characters; after the script unless asked for otherwise.
   */
  preset?: DocxPreset;
  /** Quotation marks as they are, or “” as 「」 and ‘’ as 『』. */
  quotes?: 'keep' | 'corner';
}

/** The preset that fits a script. */
export function presetAfter(writing: Writing): DocxPreset {
  return writing === 'Hant' ? 'traditional' : 'gongwen';
}
