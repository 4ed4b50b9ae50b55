import { APART, openDictionary } from './dictionary.ts';
import { createLongestMatch } from './longest.ts';
import { type Output, takeText } from './output.ts';
import { convertUnusual, isUnusual } from './unusual.ts';
import { createWeighedMatch } from './weigh.ts';

export type Converter = (text: string) => string;

/** Small enough for its buffers to stay in the processor's cache. */
const PIECE = 8_192;

interface Options {
  /** Weigh phrases that cross by how common they are (the default); otherwise the output is OpenCC's. */
  weigh?: boolean;
}

/** The converter of a configuration of OpenCC's (`s2tw`), from the asset that holds its dictionary. */
export function createConverter(
  bytes: Uint8Array,
  configuration: string,
  { weigh = true }: Options = {},
): Converter {
  const dictionary = openDictionary(bytes, configuration);
  const longest = createLongestMatch(dictionary);
  const run = weigh && dictionary.lexicon.weighed ? createWeighedMatch(dictionary, longest) : longest;
  const output: Output = { units: new Uint16Array(PIECE * 2), length: 0 };
  let input = new Uint16Array(PIECE);

  function convert(text: string): string {
    let converted = '';
    for (let start = 0; start < text.length; ) {
      const end = findCut(dictionary.marks, text, start);
      const length = end - start;
      if (length > input.length) input = new Uint16Array(length);
      readUnits(text, start, length, input);
      run(input, 0, length, length, output);
      converted += takeText(output);
      start = end;
    }
    return converted;
  }

  return (text) => (isUnusual(text) ? convertUnusual(text, convert) : convert(text));
}

/** In a function of its own, which engines compile once for all pieces. */
function readUnits(text: string, start: number, length: number, units: Uint16Array): void {
  for (let at = 0; at < length; at += 1) units[at] = text.charCodeAt(start + at);
}

/** Where a text can be cut, about a piece behind `start`, without any phrase being cut. */
function findCut(marks: Uint8Array, text: string, start: number): number {
  if (text.length - start <= PIECE) return text.length;
  for (let end = start + PIECE; end > start; end -= 1) if (isApart(marks, text, end - 1)) return end;
  let end = start + PIECE;
  while (end < text.length && !isApart(marks, text, end)) end += 1;
  return Math.min(end + 1, text.length);
}

function isApart(marks: Uint8Array, text: string, at: number): boolean {
  return ((marks[text.charCodeAt(at)] ?? 0) & APART) !== 0;
}
