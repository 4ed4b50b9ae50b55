/** Marks that end a sentence, each possibly followed by closing quotes and brackets. */
const SENTENCE_END = /(?:[。！？!?…]|(?:\.\s*){3})[”’"'』」）)】]*$/;

/** Enough to hold an end mark and what closes behind it. */
const TAIL = 12;

/** The classes of a code unit, as bits. */
const HAN = 1;
const ALPHANUMERIC = 2;
const CLOSER = 4;
const OPENER = 8;
/** White space, as `trim` and `\s` have it. */
const SPACE = 16;

/** By code unit: one look instead of a pattern, where every character of a page is asked for. */
const CLASSES = readClasses();

function readClasses(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  classes.fill(HAN, 0x3400, 0xa000).fill(HAN, 0x2e80, 0x2fe0).fill(HAN, 0xf900, 0xfb00);
  // The digits, and the letters of either case; then their full-width forms.
  for (const offset of [0, 0xfee0]) {
    classes.fill(ALPHANUMERIC, offset + 0x30, offset + 0x3a);
    classes.fill(ALPHANUMERIC, offset + 0x41, offset + 0x5b);
    classes.fill(ALPHANUMERIC, offset + 0x61, offset + 0x7b);
  }
  classes.fill(SPACE, 0x09, 0x0e).fill(SPACE, 0x2000, 0x200b);
  mark(classes, SPACE, ' \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff');
  mark(classes, HAN, '々〇');
  mark(classes, CLOSER, '，。、；：？！,;:?!．.）)》〉】］]」』”’…—％%·');
  mark(classes, OPENER, '（(《〈【［[「『“‘');
  return classes;
}

function mark(classes: Uint8Array, bit: number, characters: string): void {
  for (const character of characters) classes[character.charCodeAt(0)] = bit;
}

function isOf(bit: number, character: string | undefined): boolean {
  return character !== undefined && character !== '' && isUnitOf(bit, character.charCodeAt(0));
}

function isUnitOf(bit: number, unit: number): boolean {
  return ((CLASSES[unit] ?? 0) & bit) !== 0;
}

/** A Chinese character, extension A, radicals, compatibility forms, 々 and 〇 included. */
export function isHan(character: string | undefined): boolean {
  return isOf(HAN, character);
}

/** The same of a code unit. */
export function isHanUnit(unit: number): boolean {
  return isUnitOf(HAN, unit);
}

/** A Latin letter or digit, also in its full-width form. */
export function isAlphanumeric(character: string | undefined): boolean {
  return isOf(ALPHANUMERIC, character);
}

/** Whether a line of type must not begin with it. */
export function isCloser(character: string | undefined): boolean {
  return isOf(CLOSER, character);
}

/** Whether a line of type must not end with it. */
export function isOpener(character: string | undefined): boolean {
  return isOf(OPENER, character);
}

/** White space of any width, by code unit. */
export function isSpaceUnit(unit: number): boolean {
  return isUnitOf(SPACE, unit);
}

/** Whether a text ends where a sentence ends. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-TAIL));
}
