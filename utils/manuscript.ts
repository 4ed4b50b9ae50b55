/**
 * The model: what a page of a document host becomes. Plain data, safe to send between
 * contexts and to print as JSON. Offsets count UTF-16 code units; levels and parts count from 1.
 */
export interface Manuscript {
  schema: 'jinggao/1';
  url: string | null;
  kind: Kind;
  title: string;
  meta: Meta;
  writing: Writing;
  /** What it was converted to; absent where it is as the page has it. */
  script?: Script;
  parts: Part[];
  /** In the order of the page. */
  removed: Removal[];
  changes: Change[];
  findings: Finding[];
}

/**
 * A manuscript as documents are written of it, quicker made: without the verdict, and of the findings it has those alone
 * that tell where text is missing.
 */
export type UnjudgedManuscript = Omit<Manuscript, 'kind'>;

export type Kind = 'speech' | 'document' | 'other';

/** The script the text is written in. */
export type Writing = 'Hans' | 'Hant' | 'mixed';

/** The script a reader can ask for: Simplified, Traditional as in Taiwan, Traditional as in Hong Kong. */
export type Script = 'hans' | 'tw' | 'hk';

/** As the page prints them, or null. A value is a quotation: its line also stands in `removed`. */
export interface Meta {
  date: string | null;
  source: string | null;
  author: string | null;
  category: string | null;
  price: string | null;
  pages: string | null;
  size: string | null;
  format: string | null;
}

export const EMPTY_META: Meta = {
  date: null,
  source: null,
  author: null,
  category: null,
  price: null,
  pages: null,
  size: null,
  format: null,
};

/**
 * One speech. On a page with a single speech `title` repeats the manuscript's. `label` is the
 * collection's own (`第一篇：…`, `区长讲话稿 篇1`); `title` is '' where the part has none of its own.
 */
export interface Part {
  label: string | null;
  title: string;
  subtitle: string | null;
  /** `同志们：`. One that opens its paragraph (`各位同志，今日…`) is quoted here and stays in the paragraph. */
  salutation: string | null;
  blocks: Block[];
}

export type Block = Heading | Paragraph;

/** A heading that is a paragraph of its own. */
export interface Heading {
  type: 'heading';
  level: Level;
  text: string;
  /** The page had lost the break around this heading. `certain`: right in at least 95 % of such cases. */
  restored?: Restored;
}

export interface Paragraph {
  type: 'paragraph';
  text: string;
  /** In the order of `start`. */
  leads: Lead[];
  /** The page had lost the break before this paragraph. */
  restored?: Restored;
}

export type Level = 1 | 2 | 3 | 4;

export interface Restored {
  certain: boolean;
}

/**
 * A heading sentence inside a paragraph. `run-in` opens the paragraph as its heading (`start: 0`); `embedded` stands
 * further in, or opens a paragraph that holds its siblings too.
 */
export interface Lead {
  level: Level;
  text: string;
  start: number;
  kind: 'run-in' | 'embedded';
}

export type RemovalReason =
  | 'breadcrumb'
  | 'title-echo'
  | 'meta'
  | 'disclaimer'
  | 'page-number'
  | 'watermark'
  | 'paywall'
  | 'download'
  | 'related'
  | 'prev-next'
  | 'footer'
  | 'share'
  | 'summary-repeat'
  | 'advertisement'
  | 'comment'
  /** Not in the document's container. */
  | 'outside';

export interface Removal {
  text: string;
  reason: RemovalReason;
}

export type ChangeKind =
  /** Hard-wrapped lines joined into their paragraph. */
  | 'unwrap'
  /** A paragraph joined that a page border had cut. */
  | 'page-break'
  /** White space taken out of a word, a number or a sentence. */
  | 'space'
  /** Half-width punctuation between Chinese characters made full-width. */
  | 'punctuation'
  /** A wrong character put right: 安臵 → 安置. */
  | 'glyph'
  /** Characters that anti-copy scripts strew in. */
  | 'noise'
  /** A word that the reader wrote in the place of a mask. */
  | 'fill'
  /** Traditional that a machine made character by character put right: 干部 → 幹部. */
  | 'traditional';

/** A repair. A change of characters with `certain: false` is offered, not made. */
export interface Change {
  kind: ChangeKind;
  before: string;
  after: string;
  certain: boolean;
  /** How often the same repair was made; absent means once. */
  count?: number;
}

export type FindingKind =
  | 'truncated'
  | 'announced-count'
  | 'numbering-gap'
  | 'near-duplicate'
  | 'masked'
  | 'spun'
  | 'year-drift'
  | 'unclosed-quote'
  | 'text-is-picture'
  /** Pages that were to be joined did not come. */
  | 'missing-pages';

/** What a careful reader should know. */
export interface Finding {
  kind: FindingKind;
  /** The page's own words; '' where there are none. */
  quote: string;
  /** The part it stands in, from 1; null for the whole page. */
  part: number | null;
  /** The other part of a near-duplicate pair, from 1. */
  other?: number;
  detail: string;
}
