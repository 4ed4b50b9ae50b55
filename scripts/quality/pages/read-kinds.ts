import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KindOfText } from './kinds.ts';

const FOLDER = join(import.meta.dirname, 'kinds');

/**
 * The kinds of texts in a file: each opens with `# speech name` or `# document name`; below it a row for each title,
 * head, sentence and tail, its lines parted by tabs.
 */
export function readKinds(file: string): KindOfText[] {
  return readFileSync(join(FOLDER, file), 'utf8')
    .split(/^# /m)
    .slice(1)
    .map((block) => {
      const [first = '', ...rows] = block.trimEnd().split('\n');
      const [kind, name = ''] = first.split(/ (.*)/);
      const linesOf = (field: string) =>
        rows.map((row) => row.split('\t')).flatMap(([key, ...lines]) => (key === field ? [lines] : []));
      return {
        name,
        kind: kind === 'speech' ? 'speech' : 'document',
        titles: linesOf('title').flat(),
        heads: linesOf('head'),
        sentences: linesOf('sentence').flat(),
        tails: linesOf('tail'),
      };
    });
}
