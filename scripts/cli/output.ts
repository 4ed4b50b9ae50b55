import { mkdir, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Manuscript } from '../../utils/manuscript.ts';
import { writeHtml } from '../../utils/write/html.ts';
import { writeMarkdown } from '../../utils/write/markdown.ts';
import { writeText } from '../../utils/write/text.ts';
import { type Format, UsageError } from './arguments.ts';

/** What came of one file. */
export type Outcome = { file: string; manuscript: Manuscript } | { file: string; error: string };

/** Takes the outcomes one by one, in the order of the input. */
export interface Output {
  add(outcome: Outcome): Promise<void>;
  end(): void;
}

/** Prints to standard output; an error of a document format goes to standard error. */
export function printTo(format: Format, single: boolean): Output {
  const held: unknown[] = [];
  let printed = 0;
  return {
    async add(outcome) {
      if (format === 'jsonl') process.stdout.write(`${JSON.stringify(rowOf(outcome))}\n`);
      else if (format === 'json') held.push(single ? plainOf(outcome) : rowOf(outcome));
      else if ('error' in outcome) complain(outcome);
      else process.stdout.write(`${printed++ > 0 ? '\n' : ''}${withEnd(render(outcome.manuscript, format))}`);
    },
    end() {
      if (format === 'json') process.stdout.write(`${JSON.stringify(single ? held[0] : held, null, 2)}\n`);
    },
  };
}

/** Writes one file for each input into a folder. */
export async function writeTo(folder: string, format: Format): Promise<Output> {
  try {
    await mkdir(folder, { recursive: true });
  } catch {
    throw new UsageError(`--out ${folder}: no such folder can be made`);
  }
  const taken = new Set<string>();
  return {
    async add(outcome) {
      if ('error' in outcome) {
        complain(outcome);
        return;
      }
      const name = freeName(outcome.file, format, taken);
      const content =
        format === 'jsonl' ? JSON.stringify(rowOf(outcome)) : render(outcome.manuscript, format);
      await writeFile(join(folder, name), withEnd(content));
    },
    end() {},
  };
}

function render(manuscript: Manuscript, format: Format): string {
  switch (format) {
    case 'md':
      return writeMarkdown(manuscript);
    case 'txt':
      return writeText(manuscript);
    case 'html':
      return writeHtml(manuscript);
    default:
      return JSON.stringify(manuscript, null, 2);
  }
}

function rowOf(outcome: Outcome): object {
  return 'error' in outcome ? outcome : { file: outcome.file, ...outcome.manuscript };
}

function plainOf(outcome: Outcome): object {
  return 'error' in outcome ? outcome : outcome.manuscript;
}

function complain({ file, error }: { file: string; error: string }): void {
  process.stderr.write(`${file}: ${error}\n`);
}

function withEnd(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}

/** Two inputs of one name in different folders do not overwrite each other. */
function freeName(file: string, format: Format, taken: Set<string>): string {
  const stem = file === '-' ? 'stdin' : basename(file, extname(file));
  let name = `${stem}.${format}`;
  for (let count = 2; taken.has(name); count++) name = `${stem}-${count}.${format}`;
  taken.add(name);
  return name;
}
