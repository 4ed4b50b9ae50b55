import type { WriteOptions } from '../options.ts';

export interface DocxOptions extends WriteOptions {
  /**
   * `gongwen` after GB/T 9704-2012 (a speech is outside its scope), `plain` for everyday Word, `traditional` for
   * Traditional characters.
   */
  preset?: 'gongwen' | 'plain' | 'traditional';
  /** Quotation marks as they are, or “” as 「」 and ‘’ as 『』. */
  quotes?: 'keep' | 'corner';
}
