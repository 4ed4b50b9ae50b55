import { isUtf8 } from 'node:buffer';
import { readdirSync, statSync } from 'node:fs';
import { basename, join, resolve, sep } from 'node:path';
import { keyOf, readRecord } from './record.ts';

/** What a browser or an editor saves; hidden files are none of it. */
const PAGE_OR_TEXT = /^[^.].*\.(?:html?|xhtml|txt)$/i;

/** A file to clean. */
export interface Input {
  /** What it is called; '-' is standard input. */
  file: string;
  /** Its path, where the name is no UTF-8: no string says it then. */
  path?: Uint8Array;
}

/**
 * The files that are meant: a folder stands for the pages and texts right in it, by name. The names of all of them are
 * more than an npm script can be given. Where the results go to that very folder (`out`), those of a run before are
 * none of them.
 */
export function listInputs(given: readonly string[], out: string | null): Input[] {
  return given.flatMap((path) => {
    const inside = listFolder(path);
    if (inside.length === 0) return [{ file: path }];
    if (out === null || resolve(path) !== resolve(out)) return inside;
    const results = readRecord(path);
    return inside.filter(({ file }) => !results.has(keyOf(basename(file))));
  });
}

/** None where the path is no folder, or one that cannot be read: that comes out when it is to be cleaned. */
function listFolder(path: string): Input[] {
  try {
    if (!statSync(path).isDirectory()) return [];
    const entries = readdirSync(path, { withFileTypes: true, encoding: 'buffer' });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map(({ name }) => inputOf(path, name))
      .filter(({ file }) => PAGE_OR_TEXT.test(basename(file)))
      .sort((left, right) => (left.file < right.file ? -1 : 1));
  } catch {
    return [];
  }
}

/** Old Chinese systems and archives have names in GBK. */
function inputOf(folder: string, name: Buffer): Input {
  if (isUtf8(name)) return { file: join(folder, name.toString()) };
  const file = join(folder, new TextDecoder('gb18030').decode(name));
  return { file, path: Buffer.concat([Buffer.from(folder + sep), name]) };
}
