/**
 * Lists common words of two characters by their part of speech, from the dictionary of jieba:
 * `node scripts/train/words.ts` writes utils/outline/heading-end/words.ts.
 */
import { writeFileSync } from 'node:fs';
import type { WordClass } from '../../utils/outline/heading-end/word-class.ts';
import { readJieba } from '../dictionary/jieba.ts';

/** By jieba's counts. */
const FEWEST = 500;
/** A character of no more weight is hardly ever a word by itself. */
const FEWEST_ALONE = 1000;
/** Natural logarithm of how much oftener two characters are met within words than where one ends and one begins. */
const COHESION = 0.5;
const SMOOTHING = 5;

const CLASSES: Readonly<Record<string, WordClass>> = {
  i: 'n',
  l: 'n',
  j: 'n',
  n: 'n',
  t: 't',
  r: 'r',
  v: 'v',
  a: 'a',
  d: 'd',
  p: 'p',
  c: 'c',
  m: 'm',
  q: 'q',
  f: 'f',
  u: 'u',
  z: 'z',
};

const entries = readJieba().filter(({ word }) => /^[\u4e00-\u9fff]+$/.test(word));

const total = entries.reduce((sum, { count }) => sum + count, 0);
const [within, first, last] = [
  new Map<string, number>(),
  new Map<string, number>(),
  new Map<string, number>(),
];
const add = (counts: Map<string, number>, key: string, count: number) =>
  counts.set(key, (counts.get(key) ?? 0) + count);
for (const { word, count } of entries) {
  add(first, word.slice(0, 1), count);
  add(last, word.slice(-1), count);
  for (let at = 0; at + 1 < word.length; at++) add(within, word.slice(at, at + 2), count);
}

/** Whether two characters side by side are mostly of one word. */
function coheres(pair: string, count: number): boolean {
  const across = ((last.get(pair.slice(0, 1)) ?? 0) * (first.get(pair.slice(1)) ?? 0)) / total;
  return Math.log(count + SMOOTHING) - Math.log(across + SMOOTHING) > COHESION;
}

/** By the first letter of jieba's tag: vn and ad are words of v and a. */
function classOf(tag: string): WordClass {
  return CLASSES[tag.slice(0, 1)] ?? 'x';
}

const words = new Map(
  entries
    .filter(({ word, count }) => word.length === 2 && count >= FEWEST)
    .map(({ word, tag }) => [word, classOf(tag)]),
);
const pairs = [...within]
  .filter(([pair, count]) => count >= FEWEST && coheres(pair, count))
  .map(([pair]) => ({ key: pair, kind: words.get(pair) ?? ('x' as const) }));
const characters = entries
  .filter(({ word, count }) => word.length === 1 && count >= FEWEST_ALONE)
  .map(({ word, tag }) => ({ key: word, kind: classOf(tag) }))
  .filter(({ kind }) => kind !== 'x');

function print(name: string, list: readonly { key: string; kind: WordClass }[]): string {
  const groups = [...Map.groupBy(list, ({ kind }) => kind)].sort(([left], [right]) =>
    left < right ? -1 : 1,
  );
  const keys = (members: readonly { key: string }[]) => members.map(({ key }) => key).sort();
  const rows = groups.map(([kind, members]) => `  ['${kind}', '${keys(members).join('')}'],`);
  return `export const ${name}: readonly (readonly [WordClass, string])[] = [\n${rows.join('\n')}\n];\n`;
}

writeFileSync(
  new URL('../../utils/outline/heading-end/words.ts', import.meta.url),
  `/** Written by scripts/train/words.ts from the dictionary of jieba (MIT); do not edit. Keys run together, by class. */\nimport type { WordClass } from './word-class.ts';\n\n${print('PAIRS', pairs)}\n${print('CHARACTERS', characters)}`,
);
