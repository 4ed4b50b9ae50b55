import { perLine } from '../strip/per-line.ts';
import { isSpaceUnit } from '../text/characters.ts';

/** Whether white space stands in a line: most lines of Chinese have none. */
export const isSpaced = perLine(({ text }) => {
  for (let at = 0; at < text.length; at++) if (isSpaceUnit(text.charCodeAt(at))) return true;
  return false;
});
