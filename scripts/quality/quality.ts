import { parseArgs } from 'node:util';
import { reportArticles } from './articles.ts';
import { reportConversion } from './conversion/report.ts';
import { reportJoining } from './joining/report.ts';
import { reportGenerated } from './pages/report.ts';
import { reportSeeds } from './seeds.ts';
import { reportStructure } from './structure/report.ts';

/*
 * npm run quality -- [--only seeds|pages|joining|structure|generated|conversion] [--seed PREFIX] [--seed-number NUMBER]… [--misses]
 * Exit status 1 if any row of any seed is not exact. --seed-number: other generated pages than the usual;
 * --misses: what went wrong on those whose wordings are seen.
 */

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    seed: { type: 'string', default: '' },
    'seed-number': { type: 'string', multiple: true, default: ['1', '2', '3', '4'] },
    misses: { type: 'boolean', default: false },
  },
});

const wanted = (name: string) => values.only === '' || values.only === name;

if (wanted('seeds') && !reportSeeds(values.seed)) process.exitCode = 1;
if (wanted('pages')) await reportArticles();
if (wanted('joining')) await reportJoining();
if (wanted('structure')) reportStructure();
if (wanted('generated')) await reportGenerated(values['seed-number'].map(Number), values.misses);
if (wanted('conversion') && !(await reportConversion())) process.exitCode = 1;
