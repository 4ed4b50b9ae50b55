/** What every writer takes; a writer adds options of its own. */
export interface WriteOptions {
  /** Speeches to write, counted from 1; absent means all. */
  parts?: readonly number[];
  /** Address and date of the source at the end; on unless switched off. */
  provenance?: boolean;
  /** Day on which the page was taken from its site, as `2026-11-22`. */
  retrieved?: string;
  /**
   * What is said of breaks that were restored without certainty: nothing, a mark before each, or a list at
   * the end.
   */
  restorations?: 'plain' | 'marked' | 'listed';
}
