import type { RemovalReason } from '../manuscript.ts';

/**
 * A line of the page as a reader sees it: a paragraph, a heading, a list item, a stretch between two
 * `<br>`, or a line of a text file. Holds no DOM node. Passes give back new lines, never change one.
 */
export interface Line {
  /** Visible text without the white space around it; never ''. */
  readonly text: string;
  /** Place on the page, from 0; a line made of several keeps the first's. */
  readonly order: number;
  /** White space before the text, in full-width columns (a paragraph's 　　 is 2). */
  readonly indent: number;
  /** An empty line stood before this one. */
  readonly gap: boolean;
  /** Local name of the nearest block element ('p', 'h1', 'li', …), or 'text' for a text file. */
  readonly element: string;
  /** Number of the nearest block element: lines of one element share it. In a text file every line has its own. */
  readonly group: number;
  /** Number of the nearest element that holds other lines too; none in a text file. */
  readonly box?: number;
  /** 'outside' stands outside the document's container. A text file is all 'document'. */
  readonly zone: 'document' | 'outside';
  /** What the page's own markup (element, class, id, site rule) says the line is; evidence, not proof. */
  readonly hint: RemovalReason | null;
  /** Share of the characters that are links, 0 to 1. */
  readonly linkShare: number;
  /** All of it is bold or in a heading element. */
  readonly emphasis: boolean;
  /** Set by `mend` on a line that was put together from several lines of the page. */
  readonly joined?: boolean;
  /** Set by `strip` on a line that its counting shows to be the label of a collection's piece. */
  readonly label?: boolean;
  /** Number, from 1, of the page it is from, where the pages of a document were joined. */
  readonly page?: number;
}

/** What `read` hands on. */
export interface Page {
  readonly url: string | null;
  /** The `lang` of the page, or null. */
  readonly language: string | null;
  /** Text of `<title>`, or null. */
  readonly documentTitle: string | null;
  /** The title as a site rule or the page's single `<h1>` gives it, or null. */
  readonly headline: string | null;
  readonly lines: readonly Line[];
  /** Pictures, canvases or embedded viewers in the document's container that stand for pages of text. */
  readonly pictures: number;
  /** The page's own words at a paid fold or preview border inside the container, or null. */
  readonly border: string | null;
  /** What the rule of the site looks for and the page has not; absent where there is nothing. */
  readonly missed?: readonly string[];
  /** Numbers of the document's pages that could not be had, where pages were joined. */
  readonly missing?: readonly number[];
}
