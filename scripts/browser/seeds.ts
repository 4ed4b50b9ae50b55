import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const SEEDS = 'seeds';

/** Names of the seed pages, in order. */
export function listSeeds(): string[] {
  return readdirSync(SEEDS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** The seed page as its site serves it. */
export function readSeedPage(name: string): string {
  return readFileSync(join(SEEDS, name, 'page.html'), 'utf8');
}
