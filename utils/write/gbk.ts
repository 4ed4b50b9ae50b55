/** Code by character: as many bytes as it needs, the first one highest. */
let codes: ReadonlyMap<string, number> | null = null;

/** First code point beyond two bytes of UTF-16, and its place in the row of four-byte codes of GB 18030. */
const SUPPLEMENTARY = 0x10000;
const SUPPLEMENTARY_PLACE = 189_000;

/**
 * Text as GBK. A character that GBK lacks gets its four bytes of GB 18030, so that nothing is lost: what reads
 * GB 18030 reads it all, what reads GBK alone reads all else. Browsers only decode: the table is their decoder
 * turned round.
 */
export function encodeGbk(text: string): Uint8Array<ArrayBuffer> {
  codes ??= invertDecoder();
  const bytes: number[] = [];
  for (const character of text.toWellFormed()) {
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
