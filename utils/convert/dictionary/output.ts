/** Code units that grow at the end. */
export interface Output {
  units: Uint16Array;
  length: number;
}

/** More arguments than this overflow the stack of some engines. */
const PIECE = 8_192;
/** Below this length the decoder costs more than it saves. */
const SHORT = 64;

const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });

/** Makes room for so many further units. */
export function reserve(output: Output, count: number): void {
  if (output.length + count <= output.units.length) return;
  const units = new Uint16Array((output.length + count) * 2);
  units.set(output.units);
  output.units = units;
}

/** Gives what was written and empties the output. */
export function takeText(output: Output): string {
  const written = output.units.subarray(0, output.length);
  output.length = 0;
  // A decoder replaces lone surrogates.
  return written.length < SHORT || hasSurrogates(written) ? decode(written) : decoder.decode(written);
}

function hasSurrogates(units: Uint16Array): boolean {
  for (let at = 0; at < units.length; at += 1) if (((units[at] ?? 0) & 0xf800) === 0xd800) return true;
  return false;
}

function decode(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += PIECE)
    text += Reflect.apply(String.fromCharCode, null, units.subarray(at, at + PIECE));
  return text;
}
