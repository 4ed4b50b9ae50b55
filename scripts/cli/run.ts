import { type Arguments, readArguments, USAGE } from './arguments.ts';
import { UsageError } from './options.ts';
import { printTo, reportOnly } from './output.ts';
import { planTasks } from './plan.ts';
import { runAll } from './pool.ts';
import { leaveQuietlyOnClosedPipe } from './print.ts';
import { showProgress } from './progress.ts';

const DONE = 0;
const SOME_FAILED = 1;
const WRONG_USE = 2;

/** Cleans the files that the arguments name; gives back the exit status. */
export async function runCli(given: string[]): Promise<number> {
  leaveQuietlyOnClosedPipe();
  try {
    const chosen = readArguments(given);
    if (chosen.help) {
      process.stdout.write(`${USAGE}\n`);
      return DONE;
    }
    if (!chosen.filter) return await cleanAll(chosen);
    const { filterRows } = await import('./filter.ts');
    await filterRows(chosen.spelling);
    return DONE;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n\n${USAGE}\n`);
    return WRONG_USE;
  }
}

async function cleanAll(chosen: Arguments): Promise<number> {
  const { files, product, out, jobs } = chosen;
  const { tasks, skipped } = planTasks(chosen);
  const output = out === null ? printTo(product, files.length === 1) : reportOnly();
  const progress = showProgress(tasks.length);
  let failed = 0;
  for await (const result of runAll(tasks, jobs)) {
    if ('error' in result) failed += 1;
    progress.step();
    await output.add(result);
  }
  progress.end();
  await output.end();
  if (out !== null) summarise(tasks.length - failed, skipped, failed);
  return failed > 0 ? SOME_FAILED : DONE;
}

function summarise(written: number, skipped: number, failed: number): void {
  const left = skipped > 0 ? `, ${skipped} there already (--force writes them anew)` : '';
  process.stderr.write(`${written} written${left}, ${failed} failed\n`);
}
