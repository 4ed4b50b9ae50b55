import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findData } from './data.ts';

/** An article page as it was saved from the web, with its main text. */
export interface SavedArticle {
  id: string;
  url: string;
  html: string;
  text: string;
}

/** None where they are not at hand. */
export function readArticles(): SavedArticle[] {
  const file = findData('pages/truth.json');
  if (file === null) return [];
  const truth: Record<string, { url: string; text: string }> = JSON.parse(readFileSync(file, 'utf8'));
  return Object.entries(truth).map(([id, article]) => ({
    ...article,
    id,
    html: readFileSync(join(dirname(file), `${id}.html`), 'utf8'),
  }));
}
