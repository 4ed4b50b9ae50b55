import { TITLE_END } from './text.ts';

/** Both halves of a title in one row. Matches folded text. */
export const BOTH_HALVES = /^[^—–―。!?;:“”]{4,30}[—–―]{1,4}[^—–―。!?;]{6,50}$/;
const ENDS = new RegExp(`${TITLE_END}(?:\\([^()]{1,16}\\))?(?:\\.[a-z]{2,5})?$`);

/** The same of a speech; it may hold commas, as prose does: `立下根来，向上而长——在某某典礼上的讲话`. Matches folded text. */
export function isTwoHalved(text: string): boolean {
  return BOTH_HALVES.test(text) && ENDS.test(text);
}
