import type { RemovalReason } from '../manuscript.ts';

/**
 * What is known of one document host, or of a family of hosts on one system. A row of data: selectors say
 * where things stand on a page as it is shown; nothing is clicked, fetched or unlocked with them.
 */
export interface Site {
  /** Domain names without `www.`; their subdomains count. */
  readonly hosts: readonly string[];
  /** Selector of what holds the document's text; of each page where a document has several. */
  readonly container?: string;
  /** Selector of the document's title. */
  readonly title?: string;
  /** Selectors of what is not the document, by what it is. */
  readonly chrome?: Readonly<Partial<Record<RemovalReason, string>>>;
  /** Selector of the pictures or canvases that stand for pages of text. */
  readonly pictures?: string;
  /** Selector of the page's own free control that unfolds the text. */
  readonly fold?: string;
  /** Selectors of what is surely not the document, as a reader set them. */
  readonly drop?: readonly string[];
  /** Words of lines that are surely not the document, as a reader set them. */
  readonly phrases?: readonly string[];
  readonly note: string;
  /** Where the row is known from. */
  readonly source: string;
}
