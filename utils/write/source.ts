import type { Writing } from '../manuscript.ts';

/** What stands before the address of the page. */
export function sourceLabel(writing: Writing): string {
  return writing === 'Hant' ? '來源：' : '来源：';
}

/** An address that may become a link: no other scheme, nothing that would end the link. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s<>"]+$/i.test(url);
}
