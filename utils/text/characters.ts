/** Marks that end a sentence, each possibly followed by closing quotes and brackets. */
const SENTENCE_END = /[。！？!?…][”’"'』」）)】]*$|(?:\.\s*){3}$/;

/** Enough to hold an end mark and what closes behind it. */
const TAIL = 12;

const CLOSERS = '，。、；：？！,;:?!．.）)》〉】］]」』”’…—％%·';
const OPENERS = '（(《〈【［[「『“‘';

/** A Chinese character (extension A, compatibility and iteration mark 々 included). */
export function isHan(character: string | undefined): boolean {
  return character !== undefined && /^[々〇\u2e80-\u2fdf\u3400-\u9fff\uf900-\ufaff]$/.test(character);
}

/** A Latin letter or digit, also in its full-width form. */
export function isAlphanumeric(character: string | undefined): boolean {
  return character !== undefined && /^[A-Za-z0-9Ａ-Ｚａ-ｚ０-９]$/.test(character);
}

/** Whether a line of type must not begin with it. */
export function isCloser(character: string | undefined): boolean {
  return character !== undefined && CLOSERS.includes(character);
}

/** Whether a line of type must not end with it. */
export function isOpener(character: string | undefined): boolean {
  return character !== undefined && OPENERS.includes(character);
}

/** Whether a text ends where a sentence ends. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-TAIL));
}
