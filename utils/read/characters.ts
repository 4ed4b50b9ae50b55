/**
 * Characters that take part in no word: soft hyphens, zero-width and direction marks, controls, and the
 * private-use areas, where icon fonts live.
 */
const INVISIBLE = /[\p{Private_Use}\p{Default_Ignorable_Code_Point}\ufff9-\ufffc]|(?!\s)\p{Control}/gu;

const MAYBE_INVISIBLE =
  /[^\t-\r -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u2070-\u9fff\uff01-\uff65]/;

/** Takes invisible characters out. Text of common letters, signs and Chinese characters is passed after one look. */
export function dropInvisible(text: string): string {
  return MAYBE_INVISIBLE.test(text) ? text.replace(INVISIBLE, '') : text;
}

/** Chinese characters and full-width punctuation: between two of them a break in the source is no space. */
export function isFullWidth(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff00 && code <= 0xff65) ||
    (code >= 0x2014 && code <= 0x2026) ||
    (code >= 0xd840 && code <= 0xdfff)
  );
}

/** An indent of no-break spaces in the middle of a line: paragraphs that were run together. */
const INNER_INDENT = /(?<=[。！？!?…：:；;”])[ \u00a0]{4,}/g;

/** No-break spaces are spaces. */
export function tidySpaces(text: string): string {
  return text.includes('\u00a0')
    ? text.replace(INNER_INDENT, '\u3000\u3000').replace(/[ \u00a0]+/g, ' ')
    : text;
}
