import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { fileName } from '../../utils/write/file-name.ts';
import type { Arguments } from './arguments.ts';
import { UsageError } from './options.ts';
import type { Task } from './task.ts';

/** What is to be done, and how many files are there already. */
export interface Plan {
  tasks: Task[];
  skipped: number;
}

/** A task for each file; with a folder to write to, only for those whose result is not there. */
export function planTasks({ files, product, spelling, speech, out, force }: Arguments): Plan {
  const listed = files.length > 1;
  const shared = { spelling, product, speech, listed };
  if (out === null) return { tasks: files.map((file) => ({ ...shared, file, target: null })), skipped: 0 };
  const there = force ? new Set<string>() : openFolder(out);
  if (force) openFolder(out);
  const names = nameAll(files, product.format, speech);
  const tasks = files
    .map((file, index) => ({ file, name: names[index] ?? '' }))
    .filter(({ name }) => !there.has(name))
    .map(({ file, name }) => ({ ...shared, file, target: join(out, name) }));
  return { tasks, skipped: files.length - tasks.length };
}

/** Makes the folder where it is missing; gives the names in it. */
function openFolder(folder: string): Set<string> {
  try {
    mkdirSync(folder, { recursive: true });
    return new Set(readdirSync(folder));
  } catch {
    throw new UsageError(`--out ${folder}: no such folder can be made`);
  }
}

/**
 * Inputs of one name in different folders do not overwrite each other, nor those that differ in case alone: each has a
 * mark of its path in its name, so that a run with the files in another order goes on with the same names. What is
 * given twice is numbered.
 */
function nameAll(files: readonly string[], extension: string, speech: number | null): string[] {
  const plain = files.map((file) => nameOf(file, extension, speech));
  const paths = new Map<string, Set<string>>();
  files.forEach((file, index) => {
    const key = plain[index]?.toLowerCase() ?? '';
    paths.set(key, (paths.get(key) ?? new Set()).add(resolve(file)));
  });
  const taken = new Set<string>();
  return files.map((file, index) => {
    const own = plain[index] ?? '';
    const alone = paths.get(own.toLowerCase())?.size === 1;
    const marked = alone ? own : mark(own, hash(resolve(file)));
    let name = marked;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = mark(marked, String(count));
    taken.add(name.toLowerCase());
    return name;
  });
}

/** A speech of a collection has its number in its name, so that one does not stand for another. */
function nameOf(file: string, extension: string, speech: number | null): string {
  const name = fileName(file === '-' ? 'stdin' : basename(file, extname(file)), extension);
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
