import { readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { keyOf, readRecord } from './record.ts';

/** What a browser or an editor saves; hidden files are none of it. */
const PAGE_OR_TEXT = /^[^.].*\.(?:html?|xhtml|txt)$/i;

/**
 * The files that are meant: a folder stands for the pages and texts right in it, by name. The names of all of them are
 * more than an npm script can be given. Where the results go to that very folder (`out`), those of a run before are
 * none of them.
 */
export function listInputs(given: readonly string[], out: string | null): string[] {
  return given.flatMap((path) => {
    const inside = listFolder(path);
    if (inside.length === 0) return [path];
    if (out === null || resolve(path) !== resolve(out)) return inside;
    const results = readRecord(path);
    return inside.filter((file) => !results.has(keyOf(basename(file))));
  });
}

/** None where the path is no folder, or one that cannot be read: that comes out when it is to be cleaned. */
function listFolder(path: string): string[] {
  try {
    if (!statSync(path).isDirectory()) return [];
    const entries = readdirSync(path, { withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory() && PAGE_OR_TEXT.test(entry.name))
      .map(({ name }) => join(path, name))
      .sort();
  } catch {
    return [];
  }
}
