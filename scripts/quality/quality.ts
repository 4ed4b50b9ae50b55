import { parseArgs } from 'node:util';
import { reportSeeds } from './seeds.ts';

/*
 * npm run quality -- [--only seeds|pages] [--seed PREFIX]
 * Exit status 1 if any row of any seed is not exact.
 */

const { values } = parseArgs({
  options: { only: { type: 'string', default: '' }, seed: { type: 'string', default: '' } },
});

if (values.only !== 'pages' && !(await reportSeeds(values.seed))) process.exitCode = 1;
