/**
 * The lines of a stream of text, one in memory at a time. They end at line feeds alone: `node:readline` ends them at
 * U+2028 and U+2029 too, which stand in JSON as they are.
 */
export async function* splitRows(stream: AsyncIterable<string>): AsyncGenerator<string> {
  let begun: string[] = [];
  for await (const piece of stream) {
    const [rest = '', ...others] = piece.split('\n');
    begun.push(rest);
    for (const next of others) {
      yield begun.join('');
      begun = [next];
    }
  }
  yield begun.join('');
}

/** A value as a line of JSON that is one line to every reader, to those too that end lines at U+2028 and U+2029. */
export function writeRow(value: object): string {
  const row = JSON.stringify(value);
  return `${row.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}\n`;
}
