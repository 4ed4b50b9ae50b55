// Runs under the Node 20 of a fresh machine: plain JavaScript, no packages.
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { status } from './setup/run.mjs';
import { setUp } from './setup/setup.mjs';

const RESULTS = '.output/test-results';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await setUp(['chromium', 'firefox', 'fonts']);
rmSync(RESULTS, { recursive: true, force: true });

const outcomes = [
  await check('npm', ['run', 'types']),
  await check('npm', ['run', 'lint']),
  await vitest('units', ['--project', 'engine', '--project', 'components']),
  await check('npm', ['run', 'build']),
  await check('npm', ['run', 'build:firefox']),
  await vitest('browsers', ['--project', 'browser', '--no-file-parallelism']),
];
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
const skipped = outcomes.reduce((sum, outcome) => sum + outcome.skipped, 0);
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;

/** A command that counts as one test. */
async function check(command, args) {
  const failed = (await status(command, args)) === 0 ? 0 : 1;
  return { passed: 1 - failed, failed, skipped: 0 };
}

/** A run of Vitest; one that ends badly without a failed test (a crash, an error outside tests) counts as one. */
async function vitest(name, args) {
  const file = `${RESULTS}/${name}.json`;
  const code = await status('vitest', [
    'run',
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const { passed, failed, skipped } = readCounts(file);
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, skipped };
}

function readCounts(file) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
