import { clean } from '../../utils/clean.ts';
import { convertManuscript } from '../../utils/convert/manuscript.ts';
import { loadConverter } from '../../utils/convert/opencc.ts';
import type { Manuscript } from '../../utils/manuscript.ts';
import { UnreadableError } from '../../utils/read/decode.ts';
import { type Arguments, readArguments, type ScriptChoice, USAGE, UsageError } from './arguments.ts';
import { load } from './load.ts';
import { type Outcome, printTo, writeTo } from './output.ts';

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
    return await cleanAll(chosen);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n\n${USAGE}\n`);
    return WRONG_USE;
  }
}

async function cleanAll({ files, format, script, out }: Arguments): Promise<number> {
  const output = out === null ? printTo(format, files.length === 1) : await writeTo(out, format);
  let failed = 0;
  for (const [index, file] of files.entries()) {
    showProgress(index, files.length, file);
    const outcome = await cleanOne(file, script);
    if ('error' in outcome) failed++;
    await output.add(outcome);
  }
  output.end();
  return failed > 0 ? SOME_FAILED : DONE;
}

async function cleanOne(file: string, script: ScriptChoice): Promise<Outcome> {
  try {
    return { file, manuscript: await writeIn(script, clean(await load(file))) };
  } catch (error) {
    // A fault of ours must not cost the other files; it still shows, here and in the exit status.
    const message = error instanceof Error ? error.message : String(error);
    return { file, error: error instanceof UnreadableError ? message : `internal error: ${message}` };
  }
}

async function writeIn(script: ScriptChoice, manuscript: Manuscript): Promise<Manuscript> {
  if (script === 'keep') return manuscript;
  const convert = await loadConverter(manuscript.writing, script);
  return convertManuscript(manuscript, async (texts) => texts.map(convert));
}

function showProgress(index: number, count: number, file: string): void {
  if (process.stderr.isTTY && count > 1) process.stderr.write(`${index + 1}/${count} ${file}\n`);
}

/** `… | head` closes the pipe: no fault of ours. */
function leaveQuietlyOnClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(DONE);
    throw error;
  });
}
