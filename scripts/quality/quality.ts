import { parseArgs } from 'node:util';
import { reportPages } from './pages.ts';
import { reportSeeds } from './seeds.ts';

/*
 * npm run quality -- [--only seeds|pages] [--seed PREFIX]
 * Exit status 1 if any row of any seed is not exact.
 */

const { values } = parseArgs({
  options: { only: { type: 'string', default: '' }, seed: { type: 'string', default: '' } },
});

if (values.only !== 'pages' && !reportSeeds(values.seed)) process.exitCode = 1;
if (values.only !== 'seeds') await reportPages();
