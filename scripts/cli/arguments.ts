import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { type OwnWord, readWordList, type WordFault } from '../../utils/convert/word-list.ts';
import { decode } from '../../utils/read/decode.ts';
import type { ExportRequest } from '../../utils/write/export-file.ts';
import { listInputs } from './inputs.ts';

export const FORMATS = ['json', 'jsonl', 'md', 'txt', 'html', 'docx', 'epub'] as const;
export const SCRIPTS = ['keep', 'hans', 'tw', 'hk'] as const;
const MARKDOWN_PRESETS = ['plain', 'obsidian', 'joplin'] as const;
const DOCX_PRESETS = ['gongwen', 'plain', 'traditional'] as const;
const ENCODINGS = ['utf-8', 'utf-8-bom', 'gbk'] as const;
const RESTORATIONS = ['plain', 'marked', 'listed'] as const;
const QUOTES = ['keep', 'corner', 'curly'] as const;

export type ScriptChoice = (typeof SCRIPTS)[number];

/** What is written of each manuscript: its data, what was done to it, or a document. */
export type Product = { format: 'json' } | { format: 'jsonl' } | { format: 'report' } | ExportRequest;

/** The writing that a manuscript comes in. */
export interface Spelling {
  script: ScriptChoice;
  words: readonly OwnWord[];
  vocabulary: boolean;
  quotes: (typeof QUOTES)[number];
}

export interface Arguments {
  product: Product;
  spelling: Spelling;
  /** Folder to write one file per input to; null prints to standard output. */
  out: string | null;
  /** Writes anew what is there already. */
  force: boolean;
  /** Rows of JSON on standard input and output instead of files. */
  filter: boolean;
  /** Worker threads. */
  jobs: number;
  /** As given, folders opened; '-' is standard input. */
  files: string[];
  help: boolean;
}

export const USAGE = `npm run --silent clean -- [--format ${FORMATS.join('|')}] [--script ${SCRIPTS.join('|')}] [--out DIR] FILE…
npm run --silent clean -- --filter [--script ${SCRIPTS.join('|')}] < ROWS > ROWS

Cleans saved pages (.html, .htm, .xhtml) and text files; a folder stands for those in it, - is standard input.
json and jsonl print the manuscript with all that was removed, changed and found.

--out DIR             one file for each input; what is there already is left as it is, so that an
                      interrupted run goes on where it stopped
--force               write it anew
--jobs N              worker threads (one for each processor)
--filter              each line of standard input a JSON object with html or text, and url; each line of
                      standard output its manuscript, with its id if it had one
--explain             instead of the manuscript, in counts, what was done to each file and by which rule
--words FILE          your own words, one a line: 范仲淹 is never converted, 软件 → 軟體 always is, 软件 → 軟件 @港
                      only for --script hk
--vocabulary          with --script tw: Taiwan's words for the mainland's (項目 → 專案)
--quotes ${QUOTES.join('|')}
                      “” as 「」, or 「」 as “”
--preset NAME         md: ${MARKDOWN_PRESETS.join(', ')}; docx: ${DOCX_PRESETS.join(', ')}
--top-level N         md: level of the title
--front-matter        md: YAML above the text
--encoding NAME       txt: ${ENCODINGS.join(', ')}
--crlf                txt: line ends of Windows
--restorations NAME   say which breaks are doubtful: ${RESTORATIONS.join(', ')}
--retrieved DATE      day on which the pages were taken, for the end of the text
--no-provenance       no address and date at the end`;

/** A mistake in the arguments; its message is for the user. */
export class UsageError extends Error {}

/** Reads the arguments of the command line; throws a UsageError. */
export function readArguments(given: string[]): Arguments {
  const { values, positionals } = parse(given);
  const { help = false, filter = false, force = false, out = null } = values;
  if (!help && !filter && positionals.length === 0) throw new UsageError('no file given');
  if (filter && positionals.length > 0) throw new UsageError('--filter reads standard input, not files');
  const product = readProduct(values);
  const files = listInputs(positionals);
  if ((product.format === 'docx' || product.format === 'epub') && out === null && files.length > 1) {
    throw new UsageError(`--format ${product.format} of several files needs --out DIR`);
  }
  return {
    product,
    spelling: readSpelling(values),
    out,
    force,
    filter,
    jobs: readNumber('jobs', values.jobs ?? String(availableParallelism()), 1, 256),
    files,
    help,
  };
}

type Values = ReturnType<typeof parse>['values'];

function readSpelling(values: Values): Spelling {
  const { words, vocabulary = false } = values;
  const script = choose('script', values.script ?? 'keep', SCRIPTS);
  if (vocabulary && script !== 'tw') throw new UsageError('--vocabulary needs --script tw');
  if (words !== undefined && script === 'keep')
    throw new UsageError(`--words needs --script ${SCRIPTS.slice(1).join(', ')}`);
  return {
    script,
    words: words === undefined ? [] : readWords(words),
    vocabulary,
    quotes: choose('quotes', values.quotes ?? 'keep', QUOTES),
  };
}

function readProduct(values: Values): Product {
  if (values.explain === true) return { format: 'report' };
  const format = choose('format', values.format ?? 'json', FORMATS);
  const shared = {
    provenance: values['no-provenance'] !== true,
    restorations: choose('restorations', values.restorations ?? 'plain', RESTORATIONS),
    ...(values.retrieved !== undefined && { retrieved: readDay(values.retrieved) }),
  };
  switch (format) {
    case 'json':
    case 'jsonl':
      return { format };
    case 'md':
      return {
        ...shared,
        format,
        preset: choose('preset', values.preset ?? 'plain', MARKDOWN_PRESETS),
        topLevel: readNumber('top-level', values['top-level'] ?? '1', 1, 6),
        ...(values['front-matter'] === true && { frontMatter: true }),
      };
    case 'txt':
      return {
        ...shared,
        format,
        encoding: choose('encoding', values.encoding ?? 'utf-8', ENCODINGS),
        crlf: values.crlf === true,
      };
    case 'docx':
      return {
        ...shared,
        format,
        preset: choose('preset', values.preset ?? 'gongwen', DOCX_PRESETS),
      };
    default:
      return { ...shared, format };
  }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        script: { type: 'string' },
        out: { type: 'string' },
        force: { type: 'boolean' },
        jobs: { type: 'string' },
        filter: { type: 'boolean' },
        explain: { type: 'boolean' },
        preset: { type: 'string' },
        'top-level': { type: 'string' },
        'front-matter': { type: 'boolean' },
        quotes: { type: 'string' },
        words: { type: 'string' },
        vocabulary: { type: 'boolean' },
        encoding: { type: 'string' },
        crlf: { type: 'boolean' },
        restorations: { type: 'string' },
        retrieved: { type: 'string' },
        'no-provenance': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function choose<Choice extends string>(option: string, value: string, choices: readonly Choice[]): Choice {
  const choice = choices.find((one) => one === value);
  if (choice === undefined) {
    throw new UsageError(`--${option} ${value}: not one of ${choices.join(', ')}`);
  }
  return choice;
}

function readNumber(option: string, value: string, least: number, most: number): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < least || number > most) {
    throw new UsageError(`--${option} ${value}: not a number from ${least} to ${most}`);
  }
  return number;
}

const FAULTS: Readonly<Record<WordFault, string>> = {
  'no-word': 'no word before the arrow',
  'no-spelling': 'nothing behind the arrow',
  arrows: 'more than one arrow',
  script: 'no script behind @ (简, 台, 港)',
  long: 'too long',
  twice: 'the word stands above already',
  many: 'too many words',
};

function readWords(file: string): OwnWord[] {
  const { words, faults } = readWordList(readLines(file));
  const [fault] = faults;
  if (fault) throw new UsageError(`--words ${file}: line ${fault.line}: ${FAULTS[fault.reason]}`);
  return words;
}

function readLines(file: string): string[] {
  try {
    return decode(readFileSync(file)).split(/\r?\n/);
  } catch {
    throw new UsageError(`--words ${file}: cannot be read`);
  }
}

function readDay(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value))) {
    throw new UsageError(`--retrieved ${value}: not a day as 2026-11-22`);
  }
  return value;
}
