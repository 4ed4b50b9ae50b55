/**
 * Trains the model that says which sentences behind a full line open a paragraph, on reports with their paragraphs
 * whole: `node scripts/train/paragraph-openings.ts` writes utils/mend/wrap/opening-model.ts. `npm run quality` measures
 * it, each report by a model that saw nothing of it.
 */
import { writeFileSync } from 'node:fs';
import { requireReports } from '../quality/reports.ts';
import { lessonOf, trainOpenings } from './paragraph-opening-model.ts';

const reports = requireReports();

const { weights, openings } = trainOpenings(reports.map(lessonOf));
const groups = Map.groupBy([...openings.keys()].sort(), (opening) => openings.get(opening) ?? 0);
const rows = [...groups.entries()]
  .sort(([left], [right]) => left - right)
  .map(([odds, texts]) => `    [${odds}, '${texts.join('')}'],`);

writeFileSync(
  new URL('../../utils/mend/wrap/opening-model.ts', import.meta.url),
  `/** Written by scripts/train/paragraph-openings.ts; do not edit. Odds in tenths, each with the openings they hold for. */
export const model = {
  weights: [${weights.map((weight) => weight.toFixed(2)).join(', ')}],
  openings: [
${rows.join('\n')}
  ],
} as const;
`,
);
