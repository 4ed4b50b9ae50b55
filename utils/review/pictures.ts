import type { Context } from '../context.ts';
import type { Finding, Part } from '../manuscript.ts';
import { textOf } from './text.ts';

/** A page of text has several hundred characters; a picture of one leaves at most its caption. */
const FEWEST_PER_PICTURE = 100;

/** The document comes as pictures of its pages. `detail` is how many. */
export function findPictures(parts: readonly Part[], { page }: Context): Finding[] {
  const length = parts.reduce((sum, part) => sum + textOf(part).length, 0);
  if (page.pictures === 0 || length >= page.pictures * FEWEST_PER_PICTURE) return [];
  return [{ kind: 'text-is-picture', quote: '', part: null, detail: String(page.pictures) }];
}
