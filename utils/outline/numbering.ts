/** Classes of enumerators, in the order of their usual rank: an outer class stands before an inner one. */
export type Numbering =
  | 'chapter'
  | 'section'
  | 'host-heading'
  | 'han'
  | 'han-bracket'
  | 'host-bold'
  | 'ordinal'
  | 'arabic'
  | 'arabic-bracket'
  | 'circled'
  | 'sequence'
  | 'is'
  | 'must'
  | 'aspect';

/** An enumerator where it stands: `start` to `end` is the enumerator itself, in UTF-16 offsets of its paragraph. */
export interface Marker {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly numbering: Numbering;
  readonly ordinal: number;
  /** No mark before it: the end of a heading that lost its break, or no enumerator at all. */
  readonly glued?: boolean;
}

/** 0 is outermost; classes of one rank do not stand inside each other. */
const RANKS: Readonly<Record<Numbering, number>> = {
  chapter: 0,
  section: 1,
  'host-heading': 1.5,
  han: 2,
  'han-bracket': 3,
  'host-bold': 3.5,
  ordinal: 4,
  arabic: 5,
  'arabic-bracket': 6,
  circled: 7,
  sequence: 8,
  is: 9,
  must: 9,
  aspect: 10,
};

/** 0 is outermost. */
export function rankOf(numbering: Numbering): number {
  return RANKS[numbering];
}

/** Whether the class has no enumerator: the host's markup alone shows the heading. */
export function isUnnumbered(numbering: Numbering): boolean {
  return numbering === 'host-heading' || numbering === 'host-bold';
}

/** Whether the enumerator is a figure: 1. or （1）. */
export function isFigure(numbering: Numbering): boolean {
  return numbering === 'arabic' || numbering === 'arabic-bracket';
}

/** Classes whose enumerators are headings of their own wherever they stand: prose does not hold them. */
export function opensBlock(numbering: Numbering): boolean {
  return rankOf(numbering) <= 3;
}
