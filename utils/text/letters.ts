/** All but letters and digits, over folded text. Property classes (\p{L}) would take V8 milliseconds to compile. */
export const NOT_LETTERS =
  /[\s!-/:-@[-`{-~\u00a1-\u00bf\u2000-\u2bff\u3000-\u3020\u3030\ufe30-\ufe4f\uff00-\uff65]+/g;

/** Letters and digits of a text: what copies of it have in common. */
export function lettersOf(text: string): string {
  return text.replace(NOT_LETTERS, '');
}
