/** Reads an asset from its beginning to its end. */
export interface Reader {
  readonly bytes: Uint8Array;
  at: number;
}

/** A whole number: seven bits a byte, the lowest first. */
export function readNumber(reader: Reader): number {
  let value = 0;
  let shift = 0;
  for (;;) {
    const byte = reader.bytes[reader.at++] ?? 0;
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) return value;
    shift += 7;
  }
}

/** Gives a view, not a copy. */
export function readBytes(reader: Reader, count: number): Uint8Array {
  const start = reader.at;
  reader.at += count;
  return reader.bytes.subarray(start, reader.at);
}

/**
 * Code units from an even place on, two bytes each, the lower first, as every machine that browsers run on has them in
 * memory: they are not copied.
 */
export function readUnits(reader: Reader, count: number): Uint16Array {
  skipToEven(reader);
  const bytes = readBytes(reader, count * 2);
  const even = bytes.byteOffset % 2 === 0 ? bytes : bytes.slice();
  return new Uint16Array(even.buffer, even.byteOffset, count);
}

/** Code units stand at even places, sections begin there. */
export function skipToEven(reader: Reader): void {
  reader.at += reader.at % 2;
}

/** A text behind its length. */
export function readText(reader: Reader): string {
  return String.fromCharCode(...readUnits(reader, readNumber(reader)));
}
