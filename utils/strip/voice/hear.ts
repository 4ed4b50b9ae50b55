import type { Line } from '../../read/line.ts';
import { compiled } from '../../text/compiled.ts';
import { createFold } from '../../text/fold.ts';
import { NumberTable } from '../../text/number-table.ts';
import { perLine } from '../per-line.ts';
import { folded, isLabel, isSalutation } from '../shape.ts';
import { featuresOf } from './features.ts';
import { readGram } from './grams.ts';
import { model } from './model.ts';
import { partsOf, scoreVoice, type VoiceModel } from './score.ts';

/** Who speaks: hosts of an evening in turn, questions and answers. */
const ROLE = /^(?:[男女合齐问答]|主持人?.?|记者):/;

/** Longer lines, in UTF-16 code units, are the document's. */
export const LONGEST = 400;
/** So surely the document's that no one asks how surely. */
const NEVER = -9;
/** What stands between book marks or quotation marks is somebody else's word. */
const QUOTED = compiled(/《[^《》]{2,60}》|[“「][^”」]{6,40}[”」]/g);
const QUOTE = '《》';

/** What it adds that most of a line is links: the model was not told of links. */
const LINKED = 3;

const simplify = createFold(model.traditional);

/** The voice of a line by itself, whatever page it stands on. */
export const plainVoiceOf = perLine((line) => hear(line, folded(line), allInOneVoiceOf(line)));

/** The same without its sentences, each by itself, which can only lower it. */
const allInOneVoiceOf = perLine((line) => hearAllInOne(line, folded(line)));

/** Whether the voice of a line by itself is louder than this: most lines are not, even all in one. */
export function isLouder(line: Line, least: number): boolean {
  return allInOneVoiceOf(line) > least && plainVoiceOf(line) > least;
}

/** The logarithm of the odds that a folded text, which is a line's, is the host's. */
export function hear(line: Line, text: string, allInOne = hearAllInOne(line, text)): number {
  if (isNever(line, text)) return NEVER;
  const [, ...sentences] = partsOf(text.replace(QUOTED, QUOTE));
  // One sentence that is surely the document's makes its line the document's.
  return Math.min(allInOne, ...sentences.map((sentence) => weigh(line, sentence)));
}

function hearAllInOne(line: Line, text: string): number {
  return isNever(line, text) ? NEVER : weigh(line, text.replace(QUOTED, QUOTE));
}

function isNever(line: Line, text: string): boolean {
  return line.text.length > LONGEST || isSalutation(line) || isLabel(line) || ROLE.test(text);
}

let learnt: VoiceModel | null = null;

function weigh(line: Line, text: string): number {
  learnt ??= { weights: model.weights, grams: readOdds() };
  const heard = { text: simplify(text), features: featuresOf(line, text) };
  return scoreVoice(learnt, heard) + (line.linkShare > 0.5 ? LINKED : 0);
}

/** The model has no more. */
const MOST_GRAMS = 12_000;

function readOdds(): VoiceModel['grams'] {
  const tenths = new NumberTable(MOST_GRAMS);
  for (const [length, rows] of [
    [1, model.characters],
    [2, model.pairs],
  ] as const)
    for (const [odds, texts] of rows)
      for (let at = 0; at < texts.length; at += length) tenths.set(readGram(texts, at, at + length), odds);
  return { get: (gram) => tenths.get(gram) / 10 };
}
