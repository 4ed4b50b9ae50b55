import { FEATURES } from '../../utils/strip/voice/features.ts';
import { gramsOf } from '../../utils/strip/voice/grams.ts';
import { shareOf, type VoiceModel } from '../../utils/strip/voice/score.ts';
import type { Utterance } from './voice-lines.ts';

/*
 * A logistic regression over the features and the grams of utterances, by gradient descent with Adam's steps
 * (Kingma and Ba, 2015), both voices weighing the same; deterministic.
 */

const STEPS = 250;
const RATE = 0.1;
const FIRST_MOMENT = 0.9;
const SECOND_MOMENT = 0.99;
const DECAY = 3e-6;

/** Grams of fewer utterances tell nothing, and no more of the others are kept than these. */
const FEWEST = 3;
const MOST = 12000;

/** A model whose grams can be listed. */
export interface TrainedModel extends VoiceModel {
  readonly grams: ReadonlyMap<number, number>;
}

/** Learns with all grams that are seen often enough, then again with those that told most. */
export function train(utterances: readonly Utterance[]): TrainedModel {
  const counts = new Map<number, number>();
  for (const { text } of utterances)
    for (const gram of new Set(gramsOf(text))) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  const seen = [...counts].filter(([, count]) => count >= FEWEST).map(([gram]) => gram);
  const all = learn(utterances, seen);
  const telling = (gram: number) => Math.abs(all.grams.get(gram) ?? 0) * Math.sqrt(counts.get(gram) ?? 0);
  return learn(utterances, seen.sort((left, right) => telling(right) - telling(left)).slice(0, MOST));
}

function learn(utterances: readonly Utterance[], known: readonly number[]): TrainedModel {
  const rows = rowsOf(utterances, known);
  const parameters = new Float64Array(FEATURES.length + known.length);
  const gradient = new Float64Array(parameters.length);
  const descend = createDescent(parameters);
  for (let step = 1; step <= STEPS; step++) {
    gradient.fill(0);
    for (const row of rows) addMiss(row, parameters, gradient);
    descend(gradient, step);
  }
  return {
    weights: parameters.slice(0, FEATURES.length),
    grams: new Map(known.map((gram, place) => [gram, parameters[FEATURES.length + place] ?? 0])),
  };
}

/** An utterance as a model sees it: what it has of the parameters, and how much of each. */
interface Row {
  readonly at: Int32Array;
  readonly values: Float64Array;
  readonly target: number;
  /** How many speak with the same voice. */
  readonly alike: number;
}

function rowsOf(utterances: readonly Utterance[], known: readonly number[]): Row[] {
  const places = new Map(known.map((gram, place) => [gram, FEATURES.length + place]));
  const hosts = utterances.filter(({ isHost }) => isHost).length;
  return utterances.map(({ text, features, isHost }) => {
    const share = shareOf(text);
    const grams = gramsOf(text).flatMap((gram) => places.get(gram) ?? []);
    return {
      at: Int32Array.from([...features.keys(), ...grams]),
      values: Float64Array.from([...features, ...grams.map(() => share)]),
      target: Number(isHost),
      alike: isHost ? hosts : utterances.length - hosts,
    };
  });
}

/** Adds to the gradient by how far the model is from the truth about a row. */
function addMiss({ at, values, target, alike }: Row, parameters: Float64Array, gradient: Float64Array): void {
  let odds = 0;
  for (let place = 0; place < at.length; place++)
    odds += (parameters[at[place] ?? 0] ?? 0) * (values[place] ?? 0);
  const miss = (1 / (1 + Math.exp(-odds)) - target) / (2 * alike);
  for (let place = 0; place < at.length; place++) {
    const to = at[place] ?? 0;
    gradient[to] = (gradient[to] ?? 0) + miss * (values[place] ?? 0);
  }
}

/** Adam's steps; steps are counted from 1. Grams alone decay: there are many, and most tell little. */
function createDescent(parameters: Float64Array): (gradient: Float64Array, step: number) => void {
  const first = new Float64Array(parameters.length);
  const second = new Float64Array(parameters.length);
  return (gradient, step) => {
    for (let index = 0; index < parameters.length; index++) {
      const slope = (gradient[index] ?? 0) + (index < FEATURES.length ? 0 : DECAY * (parameters[index] ?? 0));
      first[index] = FIRST_MOMENT * (first[index] ?? 0) + (1 - FIRST_MOMENT) * slope;
      second[index] = SECOND_MOMENT * (second[index] ?? 0) + (1 - SECOND_MOMENT) * slope * slope;
      const mean = (first[index] ?? 0) / (1 - FIRST_MOMENT ** step);
      const spread = Math.sqrt((second[index] ?? 0) / (1 - SECOND_MOMENT ** step));
      parameters[index] = (parameters[index] ?? 0) - (RATE * mean) / (spread + 1e-8);
    }
  };
}
