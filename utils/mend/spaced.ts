import { perLine } from '../strip/per-line.ts';

/** Whether white space stands in a line: most lines of Chinese have none. */
export const isSpaced = perLine(({ text }) => /\s/.test(text));
