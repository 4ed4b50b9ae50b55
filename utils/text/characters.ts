/** Marks that end a sentence, each possibly followed by closing quotes and brackets. */
const SENTENCE_END = /(?:[。！？!?…]|(?:\.\s*){3})[”’"'』」）)】]*$/;

/** Enough to hold an end mark and what closes behind it. */
const TAIL = 12;

const CLOSERS = '，。、；：？！,;:?!．.）)》〉】］]」』”’…—％%·';
const OPENERS = '（(《〈【［[「『“‘';

/** A Chinese character, extension A, radicals, compatibility forms, 々 and 〇 included. */
export function isHan(character: string | undefined): boolean {
  const code = character?.charCodeAt(0) ?? 0;
  return (
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0x2e80 && code <= 0x2fdf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    code === 0x3005 ||
    code === 0x3007
  );
}

/** A Latin letter or digit, also in its full-width form. */
export function isAlphanumeric(character: string | undefined): boolean {
  const code = character?.charCodeAt(0) ?? 0;
  const narrow = code >= 0xff00 ? code - 0xfee0 : code;
  return (
    (narrow >= 0x30 && narrow <= 0x39) ||
    (narrow >= 0x41 && narrow <= 0x5a) ||
    (narrow >= 0x61 && narrow <= 0x7a)
  );
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
