/**
 * Trains the model that says where a heading ends whose break is lost, on reports with their paragraphs whole:
 * `node scripts/train/heading-ends.ts` measures it (six folds by report) and writes utils/outline/heading-end/model.ts.
 */
import { writeFileSync } from 'node:fs';
import { requireReports } from '../quality/reports.ts';
import { gluedHeadings } from './glued-headings.ts';
import { crossValidate, examplesOf, train } from './heading-end-model.ts';
import { measureOdds } from './odds.ts';

const reports = requireReports();

const judged = crossValidate(reports).sort((left, right) => right.confidence - left.confidence);
const share = (part: readonly { right: boolean }[]): string =>
  ((100 * part.filter((one) => one.right).length) / part.length).toFixed(1);
console.error(`${judged.length} headings, ${share(judged)} % right`);
for (const threshold of [0.95, 0.9, 0.85, 0.8, 0.7, 0.6]) {
  const sure = judged.filter((one) => one.confidence >= threshold);
  console.error(
    `at ${threshold}: ${((100 * sure.length) / judged.length).toFixed(0)} % of them, ${share(sure)} % right`,
  );
}

const odds = measureOdds(reports);
const weights = train(
  examplesOf(
    gluedHeadings(reports).filter(({ right }) => right >= 0),
    odds,
  ),
);

/** Entries of one table, those of equal odds together. */
function print(table: ReadonlyMap<string, number>): string {
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
  start1: ${print(odds.start1)},
  start2: ${print(odds.start2)},
  end2: ${print(odds.end2)},
} as const;
`,
);
