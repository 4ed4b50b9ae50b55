/** Characters that OpenCC treats before anything else: ideographic descriptions and compatibility ideographs. */
const UNUSUAL = /[\u2ff0-\u2fff\ud87e\uf900-\ufaff]/;
const DESCRIPTION = /[\u2ff0-\u2fff]/;

type Convert = (text: string) => string;

/** True where a text cannot be converted as it stands. */
export function isUnusual(text: string): boolean {
  return UNUSUAL.test(text);
}

/** Ideographic descriptions (⿰金干) stay as they are; compatibility ideographs are first made ordinary ones. */
export function convertUnusual(text: string, convert: Convert): string {
  const ends = DESCRIPTION.test(text) ? findDescriptions(text) : null;
  let converted = '';
  let pending = '';
  for (let at = 0; at < text.length; ) {
    const end = ends?.[at] ?? 0;
    if (end > 0) {
      converted += convert(pending) + text.slice(at, end);
      pending = '';
      at = end;
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    pending += isCompatibilityIdeograph(character) ? character.normalize('NFC') : character;
    at += character.length;
  }
  return converted + convert(pending);
}

/**
 * By place: the end of the description that begins there, or 0. From the back, for a part may be a description itself;
 * one that the text's end cuts off counts as a character.
 */
function findDescriptions(text: string): Uint32Array {
  const ends = new Uint32Array(text.length);
  for (let at = text.length - 1; at >= 0; at -= 1) {
    let end = at + 1;
    let parts = countParts(text.charCodeAt(at));
    if (parts === 0) continue;
    for (; parts > 0 && end < text.length; parts -= 1) {
      end = ends[end] || end + ((text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1);
    }
    if (parts === 0) ends[at] = end;
  }
  return ends;
}

function countParts(unit: number): number {
  if (unit < 0x2ff0 || unit > 0x2fff) return 0;
  return unit === 0x2ff2 || unit === 0x2ff3 ? 3 : 2;
}

/** Both blocks of them; OpenCC's table is what NFC makes of these, character by character. */
function isCompatibilityIdeograph(character: string): boolean {
  return /[\uf900-\ufaff\u{2f800}-\u{2fa1f}]/u.test(character);
}
