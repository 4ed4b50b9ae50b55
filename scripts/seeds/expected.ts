import type { FindingKind, Kind, Lead, Level, Meta, RemovalReason, Writing } from '../../utils/manuscript.ts';

/** What must come out of a seed, from its text and from its page; `seeds/README.md` explains each key. */
export interface Expected {
  url: string | null;
  kind: Kind;
  title: string;
  meta: Meta;
  writing: Writing;
  parts: ExpectedPart[];
  removed: ExpectedRemoval[];
  /** Repairs of characters that must be made and recorded as certain; no other may be. */
  changes: ExpectedChange[];
  /** Repairs that must be offered with `certain: false` and not made. */
  offered: ExpectedChange[];
  findings: ExpectedFinding[];
}

export interface ExpectedPart {
  label: string | null;
  title: string;
  subtitle: string | null;
  salutation: string | null;
  blocks: ExpectedBlock[];
}

export type ExpectedBlock = ExpectedHeading | ExpectedParagraph;

interface ExpectedHeading {
  type: 'heading';
  level: Level;
  text: string;
  restored?: true;
}

export interface ExpectedParagraph {
  type: 'paragraph';
  text: string;
  /** `kind` is the truth's: an embedded lead may also open its paragraph. */
  leads: Lead[];
  /** Enumerated clauses that may be given as leads or not. */
  items?: string[];
  /** The page had lost the break before it. */
  restored?: true;
  /** The break before it may be made or not. */
  optional?: true;
}

export interface ExpectedRemoval {
  text: string;
  /** Every reason an honest reader could give. */
  reason: RemovalReason[];
}

export interface ExpectedChange {
  before: string;
  after: string;
  /** Where it stands. */
  quote: string;
}

export interface ExpectedFinding {
  kind: FindingKind;
  /** Parts it may be reported for; absent means any. */
  part?: (number | null)[];
  other?: number;
}
