import { renameSync, writeFileSync } from 'node:fs';
import PACKAGE from '../../package.json' with { type: 'json' };
import { clean, cleanToWrite } from '../../utils/clean.ts';
import type { Step } from '../../utils/context.ts';
import { convertTo } from '../../utils/convert/convert-to.ts';
import { useQuotes } from '../../utils/convert/quotes.ts';
import type { UnjudgedManuscript } from '../../utils/manuscript.ts';
import { UnreadableError } from '../../utils/read/files/decode.ts';
import type { Page } from '../../utils/read/line.ts';
import { findSite } from '../../utils/sites/index.ts';
import { exportFile } from '../../utils/write/export-file.ts';
import { writeOutline, writeOutlineMarkdown } from '../../utils/write/outline.ts';
import { writeReport } from '../../utils/write/report.ts';
import { encodeText } from '../../utils/write/text-file.ts';
import { convertTexts } from '../dictionary/load.ts';
import type { Spelling } from './arguments.ts';
import type { Input } from './inputs.ts';
import { load } from './load.ts';
import type { Document, Product } from './product.ts';
import { writeRow } from './rows.ts';

/** One file to clean: plain data, so that a worker thread can be told of it. */
export interface Task extends Input {
  spelling: Spelling;
  product: Product;
  /** Which speech of a collection, from 1; null means all. */
  speech: number | null;
  /** Where the result goes; null gives it back. */
  target: string | null;
  /** The result is one of a list: data names its file. */
  listed: boolean;
}

/** What came of a task; `content` is there where the result was asked back. */
export type Result = { file: string; content?: string | Uint8Array } | { file: string; error: string };

/** What is asked for is not in the file; its message is for the user. */
class AbsentError extends Error {}

/** Does a task. What goes wrong with the file is its result, not an error. */
export async function run(task: Task): Promise<Result> {
  const { file, path, target } = task;
  try {
    const content = await make(await load(file, path), task);
    if (target === null) return { file, content };
    writeWhole(target, content);
    return { file };
  } catch (error) {
    return { file, error: explain(error) };
  }
}

/** A manuscript in the writing asked for. */
export async function spell<Made extends UnjudgedManuscript>(
  manuscript: Made,
  { script, quotes, ...choices }: Spelling,
): Promise<Made> {
  const written =
    script === 'keep'
      ? manuscript
      : await convertTo(manuscript, script, convertTexts, { ...choices, quotes: 'keep' });
  return quotes === 'keep' ? written : useQuotes(written, quotes);
}

/** A fault of ours must not cost the other files; it still shows, here and in the exit status. */
export function explain(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const known = error instanceof UnreadableError || error instanceof AbsentError;
  return known ? message : `internal error: ${message}`;
}

async function make(page: Page, task: Task): Promise<string | Uint8Array> {
  const { file, product, spelling, listed } = task;
  switch (product.format) {
    case 'report':
      return `${file}\n${reportOn(page)}`;
    case 'jsonl':
      return writeRow({ file, ...(await spell(clean(page), spelling)) });
    case 'json': {
      const manuscript = await spell(clean(page), spelling);
      return `${JSON.stringify(listed ? { file, ...manuscript } : manuscript, null, 2)}\n`;
    }
    default:
      return write(await spell(cleanToWrite(page), spelling), product, task.speech);
  }
}

async function write(
  manuscript: UnjudgedManuscript,
  product: Document,
  speech: number | null,
): Promise<string | Uint8Array> {
  const chosen = speech === null ? {} : { parts: [findSpeech(manuscript, speech)] };
  if (!('outline' in product)) return (await exportFile(manuscript, { ...product, ...chosen })).bytes;
  const outline = { ...product.outline, ...chosen };
  if (product.format === 'md') {
    return writeOutlineMarkdown(manuscript, { ...outline, preset: product.preset });
  }
  return encodeText(writeOutline(manuscript, outline), product);
}

function findSpeech({ parts }: UnjudgedManuscript, number: number): number {
  if (number > parts.length) throw new AbsentError(`no speech ${number}, only ${parts.length}`);
  return number;
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
