import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { Page } from '../../utils/read/line.ts';
import { readPage } from '../../utils/read/page.ts';
import { readText } from '../../utils/read/text.ts';
import { decode, UnreadableError } from './decode.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'a folder, not a file',
  EACCES: 'no permission to read it',
};

/** Reads a saved page or a text file; '-' is standard input. Throws an UnreadableError. */
export async function load(file: string): Promise<Page> {
  const text = decode(file === '-' ? await buffer(process.stdin) : await readBytes(file));
  return isMarkup(file, text) ? await readMarkup(text) : readText(text);
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new UnreadableError(REASONS[code] ?? `cannot be read (${code || String(error)})`);
  }
}

function isMarkup(file: string, text: string): boolean {
  return /\.x?html?$/i.test(file) || /^\s*<(?:!doctype|!--|\?xml|[a-z][a-z0-9]*[\s>/])/i.test(text);
}

/** No script of the page runs, nothing is fetched. Text files don't wait for jsdom to start. */
async function readMarkup(text: string): Promise<Page> {
  const { JSDOM, VirtualConsole } = await import('jsdom');
  const { window } = new JSDOM(dropNoScript(text), { virtualConsole: new VirtualConsole() });
  try {
    return readPage(window.document, null);
  } finally {
    window.close();
  }
}

/** A browser parses no `<noscript>`; jsdom does, and moves the text of one in the head to the body. */
function dropNoScript(text: string): string {
  const [first, ...pieces] = text.split(/<noscript\b/i);
  const rest = pieces.map((piece) => {
    const end = piece.search(/<\/noscript/i);
    return end < 0 ? `<noscript${piece}` : piece.slice(end).replace(/^<\/noscript\s*>?/i, '');
  });
  return [first, ...rest].join('');
}
