import { parseArgs } from 'node:util';

export const FORMATS = ['json', 'jsonl', 'md', 'txt', 'html'] as const;
export const SCRIPTS = ['keep', 'hans', 'tw', 'hk'] as const;

export type Format = (typeof FORMATS)[number];
export type ScriptChoice = (typeof SCRIPTS)[number];

export interface Arguments {
  format: Format;
  script: ScriptChoice;
  /** Folder to write one file per input to; null prints to standard output. */
  out: string | null;
  /** As given; '-' is standard input. */
  files: string[];
  help: boolean;
}

export const USAGE = `npm run --silent clean -- [--format ${FORMATS.join('|')}] [--script ${SCRIPTS.join('|')}] [--out DIR] FILE…

Cleans saved pages (.html, .htm, .xhtml) and text files; - is standard input.
json and jsonl print the manuscript with all that was removed, changed and found.`;

/** A mistake in the arguments; its message is for the user. */
export class UsageError extends Error {}

/** Reads the arguments of the command line; throws a UsageError. */
export function readArguments(given: string[]): Arguments {
  const { values, positionals } = parse(given);
  const help = values.help === true;
  if (!help && positionals.length === 0) throw new UsageError('no file given');
  return {
    format: choose('format', values.format ?? 'json', FORMATS),
    script: choose('script', values.script ?? 'keep', SCRIPTS),
    out: values.out ?? null,
    files: positionals,
    help,
  };
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
