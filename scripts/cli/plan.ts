import { mkdirSync, readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileName } from '../../utils/write/file-name.ts';
import { type Arguments, UsageError } from './arguments.ts';
import type { Task } from './task.ts';

/** What is to be done, and how many files are there already. */
export interface Plan {
  tasks: Task[];
  skipped: number;
}

/** A task for each file; with a folder to write to, only for those whose result is not there. */
export function planTasks({ files, product, spelling, out, force }: Arguments): Plan {
  const listed = files.length > 1;
  const shared = { spelling, product, listed };
  if (out === null) return { tasks: files.map((file) => ({ ...shared, file, target: null })), skipped: 0 };
  const there = force ? new Set<string>() : openFolder(out);
  if (force) openFolder(out);
  const taken = new Set<string>();
  const tasks = files
    .map((file) => ({ file, name: freeName(file, product.format, taken) }))
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

/** Two inputs of one name in different folders do not overwrite each other, nor two that differ in case alone. */
function freeName(file: string, extension: string, taken: Set<string>): string {
  const stem = file === '-' ? 'stdin' : basename(file, extname(file));
  let name = fileName(stem, extension);
  for (let count = 2; taken.has(name.toLowerCase()); count += 1)
    name = fileName(`${stem}-${count}`, extension);
  taken.add(name.toLowerCase());
  return name;
}
