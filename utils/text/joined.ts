import { rememberLast } from '../remember-last.ts';

/** The texts of lines one below the other: one look at it may spare a look at each. */
export const joinedText = rememberLast((lines: readonly { readonly text: string }[]): string =>
  lines.map(({ text }) => text).join('\n'),
);
