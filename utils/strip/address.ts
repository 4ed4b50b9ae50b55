import type { Context } from '../context.ts';

const LABELLED = /(?:链接|鏈接|地址|网址|網址)[：:]\s*(https?:\/\/[^\s<>"“”，。]+)(\s\.[a-z]{2,5}\b)?/i;

/**
 * The page's own address as its footer prints it, for a page that came without one (a text file). A space before
 * the ending is the host's mistake (`…/doc-1 .html`). Null where none is printed.
 */
export function printedAddress(context: Context): string | null {
  for (const { text, reason } of context.removed) {
    const match = reason === 'footer' || reason === 'meta' ? LABELLED.exec(text) : null;
    if (match) return `${match[1]}${match[2]?.trimStart() ?? ''}`;
  }
  return null;
}
