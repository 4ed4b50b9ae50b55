// Runs under the Node 20 of a fresh machine: plain JavaScript, no packages.
import { readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
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
// Said again here: what a long log keeps is its end.
for (const name of outcomes.flatMap((outcome) => outcome.again))
  console.log(`passed at the second try: ${name}`);
for (const name of outcomes.flatMap((outcome) => outcome.names)) console.log(`failed: ${name}`);
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;

/** A command that counts as one test. */
async function check(command, args) {
  const failed = (await status(command, args)) === 0 ? 0 : 1;
  const names = failed > 0 ? [[command, ...args].join(' ')] : [];
  return { passed: 1 - failed, failed, skipped: 0, names, again: [] };
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
  const outcome = readOutcome(file);
  if (code === 0 || outcome.failed > 0) return outcome;
  return { ...outcome, failed: 1, names: [`${name}: an error outside the tests`, ...outcome.names] };
}

function readOutcome(file) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests,
      names: report.testResults.flatMap(namesOfFailed),
      again: report.testResults.flatMap(namesOfRetried),
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0, names: [`${file} cannot be read`], again: [] };
  }
}

/** Of a file that could not be loaded its own. */
function namesOfFailed({ name, status, assertionResults }) {
  if (status === 'failed' && assertionResults.length === 0) return [relative(process.cwd(), name)];
  return assertionResults
    .filter((result) => result.status === 'failed')
    .map(({ fullName }) => nameOf(name, fullName));
}

/** Those that passed with a failure before it: only tests in browsers are tried twice. */
function namesOfRetried({ name, assertionResults }) {
  return assertionResults
    .filter((result) => result.status === 'passed' && result.failureMessages.length > 0)
    .map(({ fullName }) => nameOf(name, fullName));
}

function nameOf(file, test) {
  return `${relative(process.cwd(), file)} > ${test}`;
}
