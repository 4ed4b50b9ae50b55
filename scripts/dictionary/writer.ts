/** Writes what utils/convert/dictionary/reader.ts reads. */
export class Writer {
  readonly #bytes: number[] = [];

  number(value: number): void {
    let rest = value;
    for (; rest >= 0x80; rest >>>= 7) this.#bytes.push((rest & 0x7f) | 0x80);
    this.#bytes.push(rest);
  }

  bytes(values: Iterable<number>): void {
    for (const value of values) {
      if (value > 0xff) throw new RangeError(`${value} is no byte`);
      this.#bytes.push(value);
    }
  }

  units(values: Iterable<number>): void {
    for (const value of values) {
      if (value > 0xffff) throw new RangeError(`${value} is no code unit`);
      this.#bytes.push(value & 0xff, value >> 8);
    }
  }

  text(text: string): void {
    this.number(text.length);
    this.units(unitsOf(text));
  }

  /** What another writer holds, its length before it. */
  section({ result }: Writer): void {
    this.number(result.length);
    this.bytes(result);
  }

  get result(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

/** The code units of a text. */
export function unitsOf(text: string): number[] {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
}
