import { isAlphanumeric, isCloser, isOpener } from '../../text/characters.ts';

/**
 * How wide the wrapper took the characters whose width is not plain. A stored page may have `,` where
 * the page that was wrapped had ， (2 columns), a text layer's spaces are thinner than a letter, and some
 * programs count characters, whatever their width.
 */
export interface Measure {
  readonly punctuation: 1 | 2;
  readonly space: 0.5 | 1 | 2;
  readonly latin: 1 | 2;
}

export const MEASURES: readonly Measure[] = [
  { punctuation: 1, space: 1, latin: 1 },
  { punctuation: 2, space: 1, latin: 1 },
  { punctuation: 1, space: 0.5, latin: 1 },
  { punctuation: 2, space: 0.5, latin: 1 },
  { punctuation: 2, space: 2, latin: 2 },
];

/** How many characters of each kind a text has. */
export interface Counts {
  readonly wide: number;
  readonly punctuation: number;
  readonly space: number;
  readonly latin: number;
}

/** Width of a text in half-width columns. */
export function columns(text: string, measure: Measure): number {
  return widthOf(countKinds(text), measure);
}

/** Width in half-width columns, of a text whose characters were counted before. */
export function widthOf({ wide, punctuation, space, latin }: Counts, measure: Measure): number {
  return 2 * wide + punctuation * measure.punctuation + space * measure.space + latin * measure.latin;
}

/** Counted once, since a width is asked for by several measures. */
export function countKinds(text: string): Counts {
  let wide = 0;
  let punctuation = 0;
  let space = 0;
  let latin = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0x2000) wide += isLowSurrogate(code) ? 0 : 1;
    else if (code === 0x20) space++;
    else if (PUNCTUATION[code] === 1) punctuation++;
    else if (code === 0xd7 || code === 0xb7) wide++;
    else latin++;
  }
  return { wide, punctuation, space, latin };
}

const PUNCTUATION = new Uint8Array(0x2000);
for (const mark of ',:;!?()') PUNCTUATION[mark.charCodeAt(0)] = 1;

/** The second half of a character beyond U+FFFF. */
function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/** What the wrapper kept together at a line's start, learned from the lines themselves. */
export interface Habits {
  /** It never parted a number or a Latin word. */
  readonly keepsTokens: boolean;
  /** It never let a line begin with a closing mark. */
  readonly keepsClosers: boolean;
  /** It let a closing mark stand out of the line rather than take what is before it down. */
  readonly hangs?: boolean;
}

/** The opening stretch of a line that could not have been parted and moved up to the line before. */
export function firstUnit(text: string, habits: Habits): string {
  let end = 0;
  if (habits.keepsClosers) while (isOpener(text[end])) end++;
  if (habits.keepsTokens && isAlphanumeric(text[end])) {
    while (isAlphanumeric(text[end]) || isInnerMark(text, end)) end++;
  } else end++;
  if (habits.keepsClosers && !habits.hangs) while (isCloser(text[end])) end++;
  return text.slice(0, end);
}

function isInnerMark(text: string, index: number): boolean {
  return '.,%'.includes(text[index] ?? ' ') && isAlphanumeric(text[index - 1]);
}
