import type { Page } from '../line.ts';
import { readText } from '../text.ts';
import { decode } from './decode.ts';
import { isMarkup } from './markup.ts';
import { readSaved } from './saved.ts';

/** Reads a saved page or a text file in the browser. No script of it runs, nothing is fetched. Throws an UnreadableError. */
export function readFile(name: string, bytes: Uint8Array): Page {
  return readSource(name, decode(bytes));
}

/** Reads text that may be the source of a page. `name`: of the file, '' where it was pasted. */
export function readSource(name: string, text: string): Page {
  if (!isMarkup(name, text)) return readText(text);
  return readSaved(text, null, (source) => new DOMParser().parseFromString(source, 'text/html'));
}
