import { clean } from '../../utils/clean.ts';
import type { Page } from '../../utils/read/line.ts';
import { readText } from '../../utils/read/text.ts';
import type { Spelling } from './arguments.ts';
import { readMarkup } from './load.ts';
import { print } from './print.ts';
import { splitRows, writeRow } from './rows.ts';
import { explain, spell } from './task.ts';

/** A page as a row of a data set. */
interface Row {
  id?: unknown;
  url: string | null;
  html: string | null;
  text: string | null;
}

/** A row that holds no page; its message is for the user. */
class RowError extends Error {}

/**
 * Rows of JSON on standard input become rows of manuscripts on standard output, a line for a line, in order, one in
 * memory at a time. A row that cannot be read gives `{"error"}` in its place; it does not fail the run, for a cluster
 * engine would throw a whole partition away for it.
 */
export async function filterRows(spelling: Spelling): Promise<void> {
  for await (const line of splitRows(process.stdin.setEncoding('utf8'))) {
    if (line.trim() !== '') await print(writeRow(await filterRow(line, spelling)));
  }
}

async function filterRow(line: string, spelling: Spelling): Promise<object> {
  let id: object = {};
  try {
    const row = parseRow(line);
    if (row.id !== undefined) id = { id: row.id };
    return { ...id, ...(await spell(clean(await readRow(row)), spelling)) };
  } catch (error) {
    return { ...id, error: error instanceof RowError ? error.message : explain(error) };
  }
}

async function readRow({ html, text, url }: Row): Promise<Page> {
  if (html !== null) return readMarkup(html, url);
  if (text === null) throw new RowError('neither html nor text');
  return { ...readText(text), url };
}

function parseRow(line: string): Row {
  const value = parseJson(line);
  if (typeof value !== 'object' || value === null) throw new RowError('not a JSON object');
  const text = (key: string) => {
    const found: unknown = Reflect.get(value, key);
    return typeof found === 'string' ? found : null;
  };
  const row = { url: text('url'), html: text('html'), text: text('text') };
  return 'id' in value ? { ...row, id: value.id } : row;
}

function parseJson(line: string): unknown {
  try {
    // PowerShell sets a byte order mark before what it pipes.
    return JSON.parse(line.replace(/^\ufeff/, ''));
  } catch {
    throw new RowError('not JSON');
  }
}
