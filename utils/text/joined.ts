/** Of the lines asked for last: most passes leave them as they are. */
let known: { readonly lines: readonly unknown[]; readonly text: string } | null = null;

/** The texts of lines one below the other: one look at it may spare a look at each. */
export function joinedText(lines: readonly { readonly text: string }[]): string {
  if (known?.lines !== lines) known = { lines, text: lines.map(({ text }) => text).join('\n') };
  return known.text;
}
