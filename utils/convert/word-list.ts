import type { Script } from './script.ts';

/** A word of the user's own: `from` becomes `to` whatever the dictionaries say. Where both are the same it is never converted. */
export interface OwnWord {
  from: string;
  to: string;
  /** The script it holds for; null: all of them, or those in which `to` can be written. */
  script: Script | null;
}

/** Why a line of the list is refused. */
export type WordFault =
  /** Nothing before the arrow. */
  | 'no-word'
  /** Nothing behind it. */
  | 'no-spelling'
  /** More than one arrow. */
  | 'arrows'
  /** What stands behind @ is no script. */
  | 'script'
  | 'long'
  /** The same word for the same script stands above. */
  | 'twice'
  /** The list is longer than any that a person keeps. */
  | 'many';

interface WordList {
  words: OwnWord[];
  /** Lines that are refused, counted from 1. */
  faults: { line: number; reason: WordFault }[];
}

const MOST = 2_000;
/** In UTF-16 units. */
const LONGEST = 50;
const SCRIPTS: ReadonlyMap<string, Script> = new Map([
  ['简', 'hans'],
  ['簡', 'hans'],
  ['hans', 'hans'],
  ['台', 'tw'],
  ['臺', 'tw'],
  ['tw', 'tw'],
  ['港', 'hk'],
  ['hk', 'hk'],
]);

/**
 * Reads a list of words, one a line: `范仲淹` is never converted, `软件 → 軟體` always is, `软件 → 軟件 @港` only for Hong
 * Kong. `->`, `=>`, `=` and a tab are arrows too; empty lines do not count.
 */
export function readWordList(lines: readonly string[]): WordList {
  const words = new Map<string, OwnWord>();
  const faults: WordList['faults'] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const word = words.size < MOST ? readWord(line) : 'many';
    const key = typeof word === 'string' ? '' : `${word.script}\n${word.from}`;
    if (typeof word !== 'string' && !words.has(key)) words.set(key, word);
    else faults.push({ line: index + 1, reason: typeof word === 'string' ? word : 'twice' });
  }
  return { words: [...words.values()], faults };
}

function readWord(line: string): OwnWord | WordFault {
  if (line.length > 4 * LONGEST) return 'long';
  const [, spelled = '', mark] = /^(.*?)(?:(?<!\S)@(\S*))?$/u.exec(line.trim()) ?? [];
  const script = mark === undefined ? null : SCRIPTS.get(mark.toLowerCase());
  const [from = '', to = from, ...more] = spelled
    .trim()
    .split(/→|[-=]>|[=\t]/)
    .map((side) => side.trim());
  if (script === undefined) return 'script';
  if (more.length > 0) return 'arrows';
  if (from === '') return 'no-word';
  if (to === '') return 'no-spelling';
  if (from.length > LONGEST || to.length > LONGEST) return 'long';
  return { from, to, script };
}
