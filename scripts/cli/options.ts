import { parseArgs } from 'node:util';

/** A mistake in the arguments; its message is for the user. */
export class UsageError extends Error {}

/** The options as they are written. */
export type Values = ReturnType<typeof parseOptions>['values'];

/** Splits the arguments into options and files; throws a UsageError. */
export function parseOptions(args: string[]) {
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
        outline: { type: 'string' },
        'no-leads': { type: 'boolean' },
        speech: { type: 'string' },
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

/** The choice that is named; throws a UsageError. */
export function choose<Choice extends string | number>(
  option: string,
  value: string,
  choices: readonly Choice[],
): Choice {
  const choice = choices.find((one) => String(one) === value);
  if (choice === undefined) {
    throw new UsageError(`--${option} ${value}: not one of ${choices.join(', ')}`);
  }
  return choice;
}

/** A whole number within bounds; throws a UsageError. */
export function readNumber(option: string, value: string, least: number, most: number): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < least || number > most) {
    throw new UsageError(`--${option} ${value}: not a number from ${least} to ${most}`);
  }
  return number;
}
