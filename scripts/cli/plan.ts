import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Arguments } from './arguments.ts';
import { nameAll } from './names.ts';
import { UsageError } from './options.ts';
import { addToRecord, keyOf, readRecord } from './record.ts';
import type { Task } from './task.ts';

/** What is to be done, and how many files are there already. */
interface Plan {
  tasks: Task[];
  skipped: number;
}

/** A task for each file; with a folder to write to, only for those whose result is not there. */
export function planTasks({ files, product, spelling, speech, out, force }: Arguments): Plan {
  const listed = files.length > 1;
  const shared = { spelling, product, speech, listed };
  if (out === null)
    return { tasks: files.map((input) => ({ ...shared, ...input, target: null })), skipped: 0 };
  const present = openFolder(out);
  const called = files.map(({ file }) => file);
  const names = claimNames(out, present, called, product.format, speech);
  const tasks = files
    .map((input, index) => ({ input, name: names[index] ?? '' }))
    .filter(({ name }) => force || !present.has(keyOf(name)))
    .map(({ input, name }) => ({ ...shared, ...input, target: join(out, name) }));
  return { tasks, skipped: files.length - tasks.length };
}

/** Makes the folder where it is missing; gives the keys of the names in it. */
function openFolder(folder: string): Set<string> {
  try {
    mkdirSync(folder, { recursive: true });
    return new Set(readdirSync(folder).map(keyOf));
  } catch {
    throw new UsageError(`--out ${folder}: no such folder can be made`);
  }
}

/** The record is kept before there is a result: a run that is interrupted goes on with the same names. */
function claimNames(
  folder: string,
  present: ReadonlySet<string>,
  files: readonly string[],
  extension: string,
  speech: number | null,
): string[] {
  const record = readRecord(folder);
  const origins = nameAll(files, extension, speech, { path: folder, present, record });
  try {
    addToRecord(
      folder,
      origins.filter(({ name }) => !record.has(keyOf(name))),
    );
  } catch {
    throw new UsageError(`--out ${folder}: cannot be written to`);
  }
  return origins.map(({ name }) => name);
}
