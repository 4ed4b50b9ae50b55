import type { Restored } from '../manuscript.ts';
import type { Line } from '../read/line.ts';
import type { Numbering } from './numbering.ts';

/** A paragraph on its way to becoming blocks. */
export interface Draft {
  readonly text: string;
  /** The element it came from: a host's own heading is evidence. */
  readonly element: string;
  readonly emphasis: boolean;
  readonly restored?: Restored;
}

/** A line as a paragraph that nothing was restored in. */
export function draftOf(line: Line): Draft {
  return { text: line.text, element: line.element, emphasis: line.emphasis };
}

/** An enumerator that belongs to a list, with its place in the tree of lists. */
export interface Item {
  readonly paragraph: number;
  readonly start: number;
  /** End of the enumerator, not of its sentence. */
  readonly end: number;
  readonly numbering: Numbering;
  readonly ordinal: number;
  /** Where the next item of the same draft begins, or the draft's end. */
  readonly limit: number;
  readonly parent: Item | null;
  /** Items of one list share it. */
  readonly list: number;
}

/** A sentence that is a heading: `start` to `end` in UTF-16 offsets of its draft. */
export interface Lead {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly level: number;
  readonly role: 'heading' | 'lead';
}

/** A paragraph break to put back in front of `at`. */
export interface Cut {
  readonly paragraph: number;
  readonly at: number;
  readonly certain: boolean;
}
