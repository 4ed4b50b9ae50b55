/** What the border behind a line is: 'open' where the line is full and its sentence ends, so that it may be either. */
export type Border = 'break' | 'join' | 'open';

/** A border that may be a paragraph's or not: what speaks for it, in the order of the model's weights. */
export interface Question {
  /** Number of the line before it. */
  readonly border: number;
  readonly features: readonly number[];
  /** The first two characters behind it. */
  readonly opening: string;
}
