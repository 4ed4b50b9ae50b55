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

  /** At an even place, so that they need not be copied. */
  units(values: readonly number[]): void {
    this.#fillToEven();
    this.bytes(values.flatMap(bytesOf));
  }

  text(text: string): void {
    this.number(text.length);
    this.units(unitsOf(text));
  }

  /** What another writer holds, its length before it. */
  section({ result }: Writer): void {
    this.number(result.length);
    this.#fillToEven();
    this.bytes(result);
  }

  #fillToEven(): void {
    if (this.#bytes.length % 2 === 1) this.#bytes.push(0);
  }

  get result(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

/** Of a code unit, the lower first. */
export function bytesOf(unit: number): [number, number] {
  if (unit > 0xffff) throw new RangeError(`${unit} is no code unit`);
  return [unit & 0xff, unit >> 8];
}

/** The code units of a text. */
export function unitsOf(text: string): number[] {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
}
