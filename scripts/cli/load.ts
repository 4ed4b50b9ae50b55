import { isUtf8, transcode } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { decode, UnreadableError } from '../../utils/read/files/decode.ts';
import { isMarkup } from '../../utils/read/files/markup.ts';
import { readSaved } from '../../utils/read/files/saved.ts';
import type { Page } from '../../utils/read/line.ts';
import { readText } from '../../utils/read/text.ts';
import { parsePage } from './dom/parse.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'a folder without pages or texts',
  EACCES: 'no permission to read it',
};

/**
 * Reads a saved page or a text file; '-' is standard input. `path`: where it lies, if its name does not say. Throws an
 * UnreadableError.
 */
export async function load(file: string, path: string | Uint8Array = file): Promise<Page> {
  const text = decode(file === '-' ? await buffer(process.stdin) : readBytes(path), '', readUtf8);
  return isMarkup(file, text) ? readMarkup(text, null) : readText(text);
}

function readBytes(path: string | Uint8Array): Uint8Array {
  try {
    return readFileSync(typeof path === 'string' ? path : Buffer.from(path));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new UnreadableError('missing', REASONS[code] ?? `cannot be read (${code || String(error)})`);
  }
}

/** As a strict `TextDecoder` does, which takes eight times as long over Chinese. */
function readUtf8(bytes: Uint8Array): string | null {
  return isUtf8(bytes) ? transcode(bytes, 'utf8', 'utf16le').toString('utf16le') : null;
}

/** Reads a page. No script of it runs, nothing is fetched. */
export function readMarkup(text: string, url: string | null): Page {
  return readSaved(text, url, parsePage);
}
