import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Where the texts lie that are measured and trained on and not handed on with the project; docs/CONTRIBUTING.md says
 * what they are. `JINGGAO_DATA` names another folder than `shared` beside the repository.
 */
const FOLDER = process.env.JINGGAO_DATA ?? join(import.meta.dirname, '../../../shared');

/** A file of that folder; null where it is not there, which standard error is told. */
export function findData(name: string): string | null {
  const file = join(FOLDER, name);
  if (existsSync(file)) return file;
  console.error(
    `${file} is missing, and what needs it is left out: see docs/CONTRIBUTING.md, “Texts to measure on”`,
  );
  return null;
}
