import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One row of a file of data: its name, and what stands behind it, parted by tabs. */
export type DataRow = readonly [name: string, ...cells: string[]];

/** The rows of a file of data beside this one; empty rows part groups. */
export function readRows(file: string): DataRow[] {
  return readFileSync(join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => {
      const [name = '', ...cells] = row.split('\t');
      return [name, ...cells];
    });
}
