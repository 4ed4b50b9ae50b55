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

/** What it adds that most of a line is links: the model was not told of links. */
const LINKED = 3;

const simplify = createFold(model.traditional);

/** The voice of a line by itself, whatever page it stands on. */
export const plainVoiceOf = perLine((line) => hear(line, folded(line)));

/** The logarithm of the odds that a folded text, which is a line's, is the host's. */
export function hear(line: Line, text: string): number {
  if (line.text.length > LONGEST || isSalutation(line) || isLabel(line) || ROLE.test(text)) return NEVER;
  // One sentence that is surely the document's makes its line the document's.
  return Math.min(...partsOf(text.replace(QUOTED, '《》')).map((part) => weigh(line, part)));
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
