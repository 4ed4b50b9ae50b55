/** Code by character: as many bytes as it needs, the first one highest. */
let codes: ReadonlyMap<string, number> | null = null;

/** First code point beyond two bytes of UTF-16, and its place in the row of four-byte codes of GB 18030. */
const SUPPLEMENTARY = 0x10000;
const SUPPLEMENTARY_PLACE = 189_000;

/**
 * Characters for private use that stood for others until those had code points of their own, each with the one that
 * stands there now: no bytes give the first ones any more (GB 18030-2022; WHATWG Encoding, gb18030 encoder, step 3).
 */
const MOVED: ReadonlyMap<string, string> = new Map([
  ['\ue78d', '\ufe10'],
  ['\ue78e', '\ufe12'],
  ['\ue78f', '\ufe11'],
  ['\ue790', '\ufe13'],
  ['\ue791', '\ufe14'],
  ['\ue792', '\ufe15'],
  ['\ue793', '\ufe16'],
  ['\ue794', '\ufe17'],
  ['\ue795', '\ufe18'],
  ['\ue796', '\ufe19'],
  ['\ue81e', '\u9fb4'],
  ['\ue826', '\u9fb5'],
  ['\ue82b', '\u9fb6'],
  ['\ue82c', '\u9fb7'],
  ['\ue832', '\u9fb8'],
  ['\ue843', '\u9fb9'],
  ['\ue854', '\u9fba'],
  ['\ue864', '\u9fbb'],
  // Never was a character.
  ['\ue5e5', '\ufffd'],
]);
const MOVES = new RegExp(`[${[...MOVED.keys()].join('')}]`, 'g');

/** The text without what GB 18030 cannot write: lone surrogates, and characters that have moved. */
export function toWritable(text: string): string {
  return text.toWellFormed().replace(MOVES, (character) => MOVED.get(character) ?? character);
}

/**
 * Text as GBK. A character that GBK lacks gets its four bytes of GB 18030, so that nothing is lost: what reads
 * GB 18030 reads it all, what reads GBK alone reads all else. Browsers only decode: the table is their decoder
 * turned round.
 */
export function encodeGbk(text: string): Uint8Array<ArrayBuffer> {
  codes ??= invertDecoder();
  const bytes: number[] = [];
  for (const character of toWritable(text)) {
    const point = character.codePointAt(0) ?? 0;
    if (point < 0x80) bytes.push(point);
    else pushCode(codes.get(character) ?? supplementaryCode(point), bytes);
  }
  return Uint8Array.from(bytes);
}

function pushCode(code: number, bytes: number[]): void {
  if (code > 0xffff) bytes.push(code >>> 24, (code >>> 16) & 0xff);
  bytes.push((code >>> 8) & 0xff, code & 0xff);
}

function supplementaryCode(point: number): number {
  return fourBytes(point - SUPPLEMENTARY + SUPPLEMENTARY_PLACE);
}

/** Four bytes count in turn to 126, 10, 126 and 10. */
function fourBytes(place: number): number {
  const last = 0x30 + (place % 10);
  const third = 0x81 + (Math.floor(place / 10) % 126);
  const second = 0x30 + (Math.floor(place / 1260) % 10);
  const first = 0x81 + Math.floor(place / 12_600);
  return first * 2 ** 24 + second * 2 ** 16 + third * 2 ** 8 + last;
}

/** The last code of a character wins: two bytes before four, and of two codes (　 has A1A1 and A3A0) the lower. */
function invertDecoder(): ReadonlyMap<string, number> {
  const all = [...listFourByteCodes(), ...listTwoByteCodes().reverse()];
  const bytes: number[] = [];
  for (const code of all) {
    pushCode(code, bytes);
    // A line break keeps what a code without a character swallows to itself.
    bytes.push(0x0a);
  }
  const characters = new TextDecoder('gb18030').decode(Uint8Array.from(bytes)).split('\n');
  return new Map(all.map((code, index) => [characters[index] ?? '', code]));
}

/** Those of the characters below U+10000; above, the code is counted out. */
function listFourByteCodes(): number[] {
  return Array.from({ length: 39_420 }, (_, place) => fourBytes(place));
}

function listTwoByteCodes(): number[] {
  const codes: number[] = [];
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) {
      if (second !== 0x7f) codes.push(first * 0x100 + second);
    }
  }
  return codes;
}
