import { renameSync, writeFileSync } from 'node:fs';
import PACKAGE from '../../package.json' with { type: 'json' };
import { clean } from '../../utils/clean.ts';
import type { Step } from '../../utils/context.ts';
import { useQuotes } from '../../utils/convert/quotes.ts';
import { convertTo } from '../../utils/convert/target.ts';
import type { Manuscript } from '../../utils/manuscript.ts';
import { UnreadableError } from '../../utils/read/decode.ts';
import type { Page } from '../../utils/read/line.ts';
import { findSite } from '../../utils/sites/index.ts';
import { exportFile } from '../../utils/write/export-file.ts';
import { writeReport } from '../../utils/write/report.ts';
import { convertTexts } from '../dictionary/load.ts';
import type { Product, Spelling } from './arguments.ts';
import { load } from './load.ts';

/** One file to clean: plain data, so that a worker thread can be told of it. */
export interface Task {
  file: string;
  spelling: Spelling;
  product: Product;
  /** Where the result goes; null gives it back. */
  target: string | null;
  /** The result is one of a list: data names its file. */
  listed: boolean;
}

/** What came of a task; `content` is there where the result was asked back. */
export type Result = { file: string; content?: string | Uint8Array } | { file: string; error: string };

/** Does a task. What goes wrong with the file is its result, not an error. */
export async function run(task: Task): Promise<Result> {
  const { file, spelling, target } = task;
  try {
    const page = await load(file);
    const content =
      task.product.format === 'report'
        ? `${file}\n${reportOn(page)}`
        : await render(await cleanIn(spelling, page), task, task.product);
    if (target === null) return { file, content };
    writeWhole(target, content);
    return { file };
  } catch (error) {
    return { file, error: explain(error) };
  }
}

/** The manuscript of a page in the writing asked for. */
export async function cleanIn({ script, quotes, ...choices }: Spelling, page: Page): Promise<Manuscript> {
  const manuscript = clean(page);
  const written =
    script === 'keep'
      ? manuscript
      : await convertTo(manuscript, script, convertTexts, { ...choices, quotes: 'keep' });
  return quotes === 'keep' ? written : useQuotes(written, quotes);
}

/** A fault of ours must not cost the other files; it still shows, here and in the exit status. */
export function explain(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return error instanceof UnreadableError ? message : `internal error: ${message}`;
}

async function render(
  manuscript: Manuscript,
  { file, listed }: Task,
  product: Exclude<Product, { format: 'report' }>,
): Promise<string | Uint8Array> {
  if (product.format === 'jsonl') return `${JSON.stringify({ file, ...manuscript })}\n`;
  if (product.format !== 'json') return (await exportFile(manuscript, product)).bytes;
  return `${JSON.stringify(listed ? { file, ...manuscript } : manuscript, null, 2)}\n`;
}

function reportOn(page: Page): string {
  const steps: Step[] = [];
  const { version } = PACKAGE;
  const platform = `Node ${process.version}`;
  return writeReport(clean(page, steps), {
    ...{ page, rule: findSite(page.url), version, platform, steps, text: false },
  });
}

/**
 * A run that is interrupted leaves no half file under the name of a whole one. A worker has nothing else to do
 * meanwhile.
 */
function writeWhole(target: string, content: string | Uint8Array): void {
  writeFileSync(`${target}.part`, content);
  renameSync(`${target}.part`, target);
}
