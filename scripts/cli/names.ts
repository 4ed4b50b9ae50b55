import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { fileName } from '../../utils/write/file-name.ts';
import { keyOf, type Origin } from './record.ts';

const STANDARD_INPUT = '-';

/** A folder of results, by the keys of names. */
export interface Folder {
  path: string;
  /** What lies in it, whoever put it there. */
  present: ReadonlySet<string>;
  /** What its results were made of. */
  record: ReadonlyMap<string, string>;
}

/**
 * A name for the result of each input: its own, unless that belongs to another input, or to a file that no run has
 * written. Inputs of one name in different folders, or that differ in case alone, have a mark of their path in their
 * names, so that a run with the files in another order goes on with the same names. What is given twice is numbered.
 * No result takes the place of an input.
 */
export function nameAll(
  files: readonly string[],
  extension: string,
  speech: number | null,
  { path, present, record }: Folder,
): Origin[] {
  const folder = realPath(path);
  const wanted = numberTwins(
    files.map((file) => ({ file: placeOf(file), name: nameOf(file, extension, speech) })),
  );
  const alone = listAlone(wanted);
  const taken = new Set(findInside(folder, files));
  return wanted.map(({ file, name: own }) => {
    const source = file === STANDARD_INPUT ? file : relative(folder, file);
    const isOurs = (name: string) => record.get(keyOf(name)) === source;
    const isFree = (name: string) => !record.has(keyOf(name)) && !present.has(keyOf(name));
    const fits = (name: string) => !taken.has(keyOf(name)) && (isOurs(name) || isFree(name));
    const marked = mark(own, hash(source));
    const choices = alone.has(keyOf(own)) || isOurs(own) ? [own, marked] : [marked];
    const ours = choices.filter(isOurs).find(fits);
    const name = ours ?? choices.find(fits) ?? numberUntil(fits, marked);
    taken.add(keyOf(name));
    return { name, source };
  });
}

/** An input, by where it lies, and the name that its result would have. */
interface Wanted {
  file: string;
  name: string;
}

/** The keys of the names that one input alone wants. */
function listAlone(wanted: readonly Wanted[]): Set<string> {
  const seen = new Set<string>();
  const several = new Set<string>();
  for (const key of wanted.map(({ name }) => keyOf(name))) (seen.has(key) ? several : seen).add(key);
  return seen.difference(several);
}

/** The keys of the inputs that lie in the folder, wherever links to them do. */
function findInside(folder: string, files: readonly string[]): string[] {
  return files
    .map(realPath)
    .filter((path) => keyOf(dirname(path)) === keyOf(folder))
    .map((path) => keyOf(basename(path)));
}

function numberUntil(fits: (name: string) => boolean, name: string): string {
  for (let count = 2; ; count += 1) {
    const numbered = mark(name, String(count));
    if (fits(numbered)) return numbered;
  }
}

/** What is given for the second time wants a name with a 2. */
function numberTwins(given: readonly Wanted[]): Wanted[] {
  const counts = new Map<string, number>();
  return given.map(({ file, name }) => {
    const count = (counts.get(file) ?? 0) + 1;
    counts.set(file, count);
    return { file, name: count === 1 ? name : mark(name, String(count)) };
  });
}

/** Where a file lies, however its folder is called: links to one file are inputs of their own. */
function placeOf(file: string): string {
  return file === STANDARD_INPUT ? file : join(realPath(dirname(file)), basename(file));
}

function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return resolve(path);
  }
}

/** A speech of a collection has its number in its name, so that one does not stand for another. */
function nameOf(file: string, extension: string, speech: number | null): string {
  const name = fileName(file === STANDARD_INPUT ? 'stdin' : basename(file, extname(file)), extension);
  return speech === null ? name : mark(name, String(speech).padStart(2, '0'));
}

/** `report.md` with `2`: `report-2.md`. */
function mark(name: string, by: string): string {
  const extension = extname(name);
  return `${basename(name, extension)}-${by}${extension}`;
}

function hash(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 8);
}
