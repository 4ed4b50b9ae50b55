import type { Dialect } from './escape.ts';
import type { WriteOptions } from './options.ts';

export interface MarkdownOptions extends WriteOptions {
  /** Level of the title, 1 to 6; what would stand below 6 stands at 6. */
  topLevel?: number;
  /** The program it is for: more is escaped there, and front matter is on unless switched off. */
  preset?: Dialect;
  /** YAML above the text: title, source, url, date, script, retrieved. */
  frontMatter?: boolean;
}
