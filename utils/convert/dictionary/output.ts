/** Code units that grow at the end. */
export interface Output {
  units: Uint16Array;
  length: number;
}

/** More arguments than this overflow the stack of some engines. */
const PIECE = 8_192;

/** Makes room for so many further units. */
export function reserve(output: Output, count: number): void {
  if (output.length + count <= output.units.length) return;
  const units = new Uint16Array((output.length + count) * 2);
  units.set(output.units);
  output.units = units;
}

/** Gives what was written and empties the output. Lone surrogates pass, which a TextDecoder would replace. */
export function takeText(output: Output): string {
  const { units, length } = output;
  output.length = 0;
  if (length <= PIECE) return decode(units.subarray(0, length));
  let text = '';
  for (let at = 0; at < length; at += PIECE) text += decode(units.subarray(at, Math.min(at + PIECE, length)));
  return text;
}

function decode(units: Uint16Array): string {
  return Reflect.apply(String.fromCharCode, null, units);
}
