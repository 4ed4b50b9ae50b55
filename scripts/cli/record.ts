import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeRow } from './rows.ts';

const RECORD = '.jinggao-sources.jsonl';

/** A result, and what it was made of: a path as it is seen from the folder, so that both can be moved together. */
export interface Origin {
  name: string;
  source: string;
}

/** A name as file systems compare it that tell neither case nor composed characters apart. */
export function keyOf(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** What the results in a folder were made of, by the key of their names. A row that a run was stopped in is none. */
export function readRecord(folder: string): Map<string, string> {
  const rows = readText(join(folder, RECORD)).split('\n').map(parseRow);
  return new Map(rows.flatMap((row) => (row ? [[keyOf(row.name), row.source]] : [])));
}

/** Adds to the record; a row that was begun before ends here. */
export function addToRecord(folder: string, origins: readonly Origin[]): void {
  if (origins.length === 0) return;
  appendFileSync(join(folder, RECORD), `\n${origins.map(writeRow).join('')}`);
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function parseRow(line: string): Origin | null {
  try {
    const { name, source }: { name?: unknown; source?: unknown } = JSON.parse(line);
    return typeof name === 'string' && typeof source === 'string' ? { name, source } : null;
  } catch {
    return null;
  }
}
