/**
 * Trains the model that says where a heading ends whose break is lost, on reports with their paragraphs whole and on
 * headings written for it: `node scripts/train/heading-ends.ts` measures it (six folds by speech) and writes
 * utils/outline/heading-end/model.ts.
 */
import { writeFileSync } from 'node:fs';
import { requireReports } from '../quality/reports.ts';
import { readWrittenSpeeches } from './glued-headings.ts';
import { crossValidate, crossValidateWritten, type Judged, trainModel } from './heading-end-model.ts';

const reports = requireReports();

function print(name: string, judged: readonly Judged[]): void {
  const share = (part: readonly Judged[]): string =>
    ((100 * part.filter((one) => one.right).length) / part.length).toFixed(1);
  console.error(`${name}: ${judged.length} headings, ${share(judged)} % right`);
  for (const threshold of [0.95, 0.9, 0.85, 0.8, 0.7, 0.5]) {
    const sure = judged.filter((one) => one.confidence >= threshold);
    console.error(
      `at ${threshold}: ${((100 * sure.length) / judged.length).toFixed(0)} % of them, ${share(sure)} % right`,
    );
  }
}

print('reports', crossValidate(reports));
print('written', crossValidateWritten(reports));

const { odds, weights } = trainModel({ reports, written: readWrittenSpeeches() });

/** Entries of one table, those of equal odds together. */
function printTable(table: ReadonlyMap<string, number>): string {
  const groups = Map.groupBy([...table.keys()].sort(), (key) => table.get(key) ?? 0);
  const rows = [...groups.entries()]
    .sort(([left], [right]) => left - right)
    .map(([value, keys]) => `    [${value}, '${keys.join('')}'],`);
  return `[\n${rows.join('\n')}\n  ]`;
}

writeFileSync(
  new URL('../../utils/outline/heading-end/model.ts', import.meta.url),
  `/** Written by scripts/train/heading-ends.ts; do not edit. Odds in tenths, each with the characters they hold for. */
export const model = {
  weights: [${weights.map((weight) => weight.toFixed(2)).join(', ')}],
  start1: ${printTable(odds.start1)},
  start2: ${printTable(odds.start2)},
  end1: ${printTable(odds.end1)},
  end2: ${printTable(odds.end2)},
} as const;
`,
);
