const room = new Uint16Array(1000);

/** Makes a text of code units, several times as fast as joining characters. */
export const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });

/** Room for the code units of a line, until it is asked for again: to make some anew takes longer than to fill it. */
export function roomFor(length: number): Uint16Array {
  return length < room.length ? room.subarray(0, length) : new Uint16Array(length);
}
