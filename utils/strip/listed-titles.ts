import type { Line } from '../read/line.ts';
import { compiled } from '../text/compiled.ts';
import { lettersOf } from '../text/letters.ts';
import { ENDS_AS_SPEECH } from '../text/speech-names.ts';
import { CONTENTS } from './lists/contents.ts';
import { folded, isSalutation } from './shape.ts';

/** A title with its number and page, either of which may be missing: `1.校长在家长会上的讲话. 3`. Matches folded text. */
const ENTRY = compiled(
  /^(?:[【[(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})(?:[】\])][、.]?|[、.])\s?)?(\S.{1,60}?)[\s.…·‥]*\d{0,3}$/,
);
const FEWEST = 2;

/**
 * The lines on which the speeches stand that a table of contents names, each called a speech or above an address, or the
 * last ones above one: the chapters of one speech are neither. None where one of them is missing.
 */
export function findListedTitles(lines: readonly Line[]): readonly number[] {
  const start = lines.findIndex((line) => line.zone === 'document' && CONTENTS.test(folded(line))) + 1;
  if (start === 0) return [];
  const rows = lines.map((line) => lettersOf(folded(line)));
  const found: number[] = [];
  for (let entry = start; entry < (found[0] ?? lines.length); entry++) {
    const line = lines[entry];
    const name = line === undefined ? undefined : ENTRY.exec(folded(line))?.[1];
    if (line === undefined || name === undefined) break;
    const title = findRow(rows, lettersOf(name), Math.max(entry, found.at(-1) ?? 0) + 1);
    if (title === -1) return [];
    found.push(title);
  }
  const named = found.filter((title) => namesSpeech(lines, title)).length;
  const later = found.slice(1).some((title) => greetsBelow(lines, title));
  return found.length >= FEWEST && (named === found.length || later) ? found : [];
}

/** The page of an entry may stand behind the title in the text too. */
function findRow(rows: readonly string[], letters: string, from: number): number {
  return rows.findIndex(
    (row, index) => index >= from && row.startsWith(letters) && /^\d{0,3}$/.test(row.slice(letters.length)),
  );
}

function greetsBelow(lines: readonly Line[], index: number): boolean {
  const below = lines[index + 1];
  return below !== undefined && isSalutation(below);
}

function namesSpeech(lines: readonly Line[], index: number): boolean {
  const title = lines[index];
  return title !== undefined && (ENDS_AS_SPEECH.test(folded(title)) || greetsBelow(lines, index));
}
