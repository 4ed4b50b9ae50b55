import type { KindOfText } from './kinds.ts';
import { type DataRow, readRows } from './rows.ts';

/**
 * The kinds of texts in a file: each opens with `# kind` and its name; below it a row for each title, head, sentence
 * and tail, the lines of a head and of a tail parted by tabs.
 */
export function readKinds(name: string): KindOfText[] {
  const kinds: DataRow[][] = [];
  for (const row of readRows(`kinds/${name}.txt`))
    if (row[0].startsWith('# ')) kinds.push([row]);
    else kinds.at(-1)?.push(row);
  return kinds.map(kindOf);
}

function kindOf([[first] = [''], ...rows]: DataRow[]): KindOfText {
  const [, kind, name = ''] = /^# (\w+) (.*)$/.exec(first) ?? [];
  const rowsOf = (field: string) => rows.flatMap(([key, ...cells]) => (key === field ? [cells] : []));
  const [perParagraph] = rowsOf('perParagraph').flat();
  return {
    name,
    kind: kind === 'speech' || kind === 'document' ? kind : 'other',
    titles: rowsOf('title').flat(),
    heads: rowsOf('head'),
    sentences: rowsOf('sentence').flat(),
    tails: rowsOf('tail'),
    ...(perParagraph !== undefined && { perParagraph: Number(perParagraph) }),
  };
}
