import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a browser or an editor saves; hidden files are none of it. */
const PAGE_OR_TEXT = /^[^.].*\.(?:html?|xhtml|txt)$/i;

/**
 * The files that are meant: a folder stands for the pages and texts right in it, by name. The names of all of them are
 * more than an npm script can be given.
 */
export function listInputs(given: readonly string[]): string[] {
  return given.flatMap((path) => {
    const inside = listFolder(path);
    return inside.length > 0 ? inside : [path];
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
