import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from '../../utils/read/text.ts';
import { isLabel, isSalutation } from '../../utils/strip/shape.ts';
import { featuresOf } from '../../utils/strip/voice/features.ts';
import { type Heard, partsOf } from '../../utils/strip/voice/score.ts';
import { foldWords } from '../../utils/text/fold-words.ts';
import { createNumbers } from '../quality/random.ts';

const FOLDER = join(import.meta.dirname, 'voices');

/** Gives a text in Simplified characters. */
export type Simplify = (text: string) => string;

/** A line or a sentence of one, and whose word it is. */
export interface Utterance extends Heard {
  readonly isHost: boolean;
  /** A whole line, not one of its sentences. */
  readonly isLine: boolean;
}

/** The lines written for each world, by the name of its file. */
export function readWorlds(simplify: Simplify): ReadonlyMap<string, readonly Utterance[]> {
  const files = readdirSync(FOLDER).sort();
  return new Map(
    files.map((file) => {
      const rows = readFileSync(join(FOLDER, file), 'utf8').trim().split('\n');
      return [
        file.replace('.txt', ''),
        rows.flatMap((row) => {
          const [voice, text = ''] = row.split('\t');
          return utterancesOf(text, voice === 'host', simplify);
        }),
      ];
    }),
  );
}

/** The line and its sentences; none where other rules know it, or where it is no single line. */
export function utterancesOf(text: string, isHost: boolean, simplify: Simplify): readonly Utterance[] {
  const [line, more] = readText(text).lines;
  if (line === undefined || more !== undefined || isSalutation(line) || isLabel(line)) return [];
  const folded = foldWords(line.text);
  const utter = (part: string, isLine: boolean): Utterance => {
    return { isHost, text: simplify(part), features: featuresOf(line, part), isLine };
  };
  return partsOf(folded).map((part, index) => utter(part, index === 0));
}

/** As many of the list, taken by chance, always the same. */
export function sample<Item>(list: readonly Item[], count: number): readonly Item[] {
  const next = createNumbers(1);
  return list
    .map((item) => ({ item, place: next() }))
    .sort((left, right) => left.place - right.place)
    .slice(0, count)
    .map(({ item }) => item);
}
