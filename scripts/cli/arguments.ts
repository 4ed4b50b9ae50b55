import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { type OwnWord, readWordList, type WordFault } from '../../utils/convert/word-list.ts';
import { decode } from '../../utils/read/files/decode.ts';
import { type Input, listInputs } from './inputs.ts';
import { choose, parseOptions, readNumber, UsageError, type Values } from './options.ts';
import {
  DOCX_PRESETS,
  ENCODINGS,
  FORMATS,
  MARKDOWN_PRESETS,
  type Product,
  RESTORATIONS,
  readProduct,
} from './product.ts';

export const SCRIPTS = ['keep', 'hans', 'tw', 'hk'] as const;
const QUOTES = ['keep', 'corner', 'curly'] as const;

type ScriptChoice = (typeof SCRIPTS)[number];

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
  /** Which speech of a collection, from 1; null means all. */
  speech: number | null;
  /** Folder to write one file per input to; null prints to standard output. */
  out: string | null;
  /** Writes anew what is there already. */
  force: boolean;
  /** Rows of JSON on standard input and output instead of files. */
  filter: boolean;
  /** Worker threads. */
  jobs: number;
  /** As given, folders opened. */
  files: Input[];
  help: boolean;
}

export const USAGE = `npm run --silent clean -- [--format ${FORMATS.join('|')}] [--script ${SCRIPTS.join('|')}] [--out DIR] FILE…
npm run --silent clean -- --filter [--script ${SCRIPTS.join('|')}] < ROWS > ROWS

Cleans saved pages (.html, .htm, .xhtml) and text files; a folder stands for those in it, - is standard input.
json and jsonl print the manuscript with all that was removed, changed and found.

--out DIR             one file for each input; what was made of it before is left as it is, so that an
                      interrupted run goes on where it stopped; no other file is ever written over
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
                      (after the script unless named)
--top-level N         md: level of the title
--front-matter        md: YAML above the text
--outline N           md, txt: the outline alone, down to level N; with --no-leads headings only
--speech N            of a collection only its Nth speech
--encoding NAME       txt: ${ENCODINGS.join(', ')}
--crlf                txt: line ends of Windows
--restorations NAME   say which breaks are doubtful: ${RESTORATIONS.join(', ')}
--retrieved DATE      day on which the pages were taken, for the end of the text
--no-provenance       no address and date at the end`;

/** Reads the arguments of the command line; throws a UsageError. */
export function readArguments(given: string[]): Arguments {
  const { values, positionals } = parseOptions(given);
  const { help = false, filter = false, force = false, out = null } = values;
  if (!help && !filter && positionals.length === 0) throw new UsageError('no file given');
  if (filter && positionals.length > 0) throw new UsageError('--filter reads standard input, not files');
  const product = readProduct(values);
  if (filter && (out !== null || (values.format ?? 'jsonl') !== 'jsonl' || product.format === 'report')) {
    throw new UsageError('--filter writes rows of manuscripts: no --format, no --out, no --explain');
  }
  const files = listInputs(positionals, out);
  if ((product.format === 'docx' || product.format === 'epub') && out === null && files.length > 1) {
    throw new UsageError(`--format ${product.format} of several files needs --out DIR`);
  }
  return {
    product,
    spelling: readSpelling(values),
    speech: values.speech === undefined ? null : readNumber('speech', values.speech, 1, 999),
    out,
    force,
    filter,
    jobs: readNumber('jobs', values.jobs ?? String(availableParallelism()), 1, 256),
    files,
    help,
  };
}

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
