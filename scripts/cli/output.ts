import { print } from './print.ts';
import type { Product } from './product.ts';
import type { Result } from './task.ts';

/** Takes the results one by one, in the order of the input. */
export interface Output {
  add(result: Result): Promise<void>;
  end(): Promise<void>;
}

/** Prints to standard output; an error of a document goes to standard error, one of data stands in its place. */
export function printTo({ format }: Product, single: boolean): Output {
  if (format === 'jsonl') return { add: (result) => print(dataOf(result, 0)), async end() {} };
  if (format === 'json')
    return single ? { add: (result) => print(dataOf(result, 2)), async end() {} } : printList();
  let printed = 0;
  return {
    async add(result) {
      if ('error' in result) return complain(result);
      if (printed > 0) await print('\n');
      printed += 1;
      await print(result.content ?? '');
    },
    async end() {},
  };
}

/** Reports what could not be written; the rest was written where it was made. */
export function reportOnly(): Output {
  return {
    async add(result) {
      if ('error' in result) complain(result);
    },
    async end() {},
  };
}

/** A JSON list that is written row by row. */
function printList(): Output {
  let opening = '[\n';
  return {
    async add(result) {
      await print(opening + dataOf(result, 2).trimEnd().replace(/^/gm, '  '));
      opening = ',\n';
    },
    end: () => print(opening === '[\n' ? '[]\n' : '\n]\n'),
  };
}

function dataOf(result: Result, indent: number): string {
  return 'error' in result ? `${JSON.stringify(result, null, indent)}\n` : String(result.content);
}

function complain({ file, error }: { file: string; error: string }): void {
  process.stderr.write(`${file}: ${error}\n`);
}
