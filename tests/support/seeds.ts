import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Expected } from './expected.ts';

const folder = join(import.meta.dirname, '../../seeds');

export interface Seed {
  name: string;
  text: string;
  expected: Expected;
}

/** Names of the seeds, in order. */
export function seedNames(): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** Where a file of a seed lies. */
export function seedPath(name: string, file: string): string {
  return join(folder, name, file);
}

/** A seed with what is expected of it. */
export function loadSeed(name: string): Seed {
  const read = (file: string) => readFileSync(seedPath(name, file), 'utf8');
  return { name, text: read('text.txt'), expected: JSON.parse(read('expected.json')) };
}

/** The seed page as its site serves it. */
export function readSeedPage(name: string): string {
  return readFileSync(seedPath(name, 'page.html'), 'utf8');
}
