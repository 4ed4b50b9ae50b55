import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '../../utils/read/line.ts';
import { readPage } from '../../utils/read/page.ts';
import { readText } from '../../utils/read/text.ts';
import { parseHtml } from '../quality/parse-html.ts';
import type { Expected } from './expected.ts';

const folder = join(import.meta.dirname, '../../seeds');

/** A text file has no place outside the document's container; a page has. */
export type Source = 'text' | 'page';

export const sources: readonly Source[] = ['text', 'page'];

interface Seed {
  name: string;
  text: string;
  /** HTML as its site would serve it. */
  page: string;
  expected: Expected;
}

/** Names of the seeds, in order. */
export function seedNames(): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** Where a file of a seed lies. */
export function seedPath(name: string, file: string): string {
  return join(folder, name, file);
}

/** A seed with what is expected of it. */
export function loadSeed(name: string): Seed {
  const read = (file: string) => readFileSync(seedPath(name, file), 'utf8');
  return {
    name,
    text: read('text.txt'),
    page: readSeedPage(name),
    expected: JSON.parse(read('expected.json')),
  };
}

/** The seed page as its site serves it. */
function readSeedPage(name: string): string {
  return readFileSync(seedPath(name, 'page.html'), 'utf8');
}

/** A seed as the pipeline takes it. */
export function readSeed(seed: Seed, source: Source): Page {
  return source === 'text' ? readText(seed.text) : readPage(parseHtml(seed.page, null), null);
}
