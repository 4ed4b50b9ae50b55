import { clean } from '../../utils/clean.ts';
import { compare, type RowName, rowNames } from '../seeds/compare.ts';
import type { Row } from '../seeds/row.ts';
import { loadSeed, readSeed, seedNames, sources } from '../seeds/seeds.ts';

type Rows = Record<RowName, Row>;

/** Misses printed for one row of one seed. */
const shown = 6;

/** Prints exact / expected for every seed, from its text and from its page. False if anything is not exact. */
export function reportSeeds(prefix: string): boolean {
  const results: { head: string; rows: Rows }[] = [];
  for (const name of seedNames().filter((name) => name.startsWith(prefix))) {
    const seed = loadSeed(name);
    for (const source of sources) {
      const manuscript = clean(readSeed(seed, source));
      results.push({
        head: `${name.slice(0, 3)} ${source}`,
        rows: compare(manuscript, seed.expected, source),
      });
    }
  }
  printTable(results);
  for (const { head, rows } of results) printMisses(head, rows);
  return results.every(({ rows }) => rowNames.every((name) => rows[name].misses.length === 0));
}

function printTable(results: readonly { head: string; rows: Rows }[]): void {
  const cells = results.map(({ rows }) => rowNames.map((name) => cell(rows[name])));
  const total = rowNames.map((name) => cell(sum(results.map(({ rows }) => rows[name]))));
  const heads = ['', ...results.map(({ head }) => head), 'total'];
  const table = [
    heads,
    ...rowNames.map((name, index) => [name, ...[...cells, total].map((column) => column[index] ?? '')]),
  ];
  const widths = heads.map((_, column) => Math.max(...table.map((line) => line[column]?.length ?? 0)));
  for (const [first, ...others] of table) {
    const numbers = others.map((text, index) => text.padStart((widths[index + 1] ?? 0) + 2));
    console.log((first ?? '').padEnd(widths[0] ?? 0) + numbers.join(''));
  }
}

/** `!` marks a row that holds all that is expected, and something else besides. */
function cell({ exact, expected, misses }: Pick<Row, 'exact' | 'expected' | 'misses'>): string {
  return `${exact}/${expected}${exact === expected && misses.length > 0 ? '!' : ''}`;
}

function sum(rows: readonly Row[]): Pick<Row, 'exact' | 'expected' | 'misses'> {
  const add = (key: 'exact' | 'expected') => rows.reduce((total, row) => total + row[key], 0);
  return { exact: add('exact'), expected: add('expected'), misses: rows.flatMap((row) => row.misses) };
}

function printMisses(head: string, rows: Rows): void {
  for (const name of rowNames) {
    const { misses } = rows[name];
    if (misses.length === 0) continue;
    console.log(`\n${head}, ${name}: ${misses.length} not exact`);
    for (const miss of misses.slice(0, shown)) console.log(`  ${miss}`);
    if (misses.length > shown) console.log(`  … and ${misses.length - shown} more`);
  }
}
