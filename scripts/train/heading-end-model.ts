import type { Candidate } from '../../utils/outline/heading-end/candidates.ts';
import {
  type BorderOdds,
  classPlacesOf,
  featuresOf,
  WEIGHT_COUNT,
} from '../../utils/outline/heading-end/features.ts';
import { type GluedHeading, gluedHeadings, readWrittenSpeeches } from './glued-headings.ts';
import { measureOdds } from './odds.ts';

/*
 * A conditional log-linear model over the candidates of each heading, by gradient ascent with steps that adapt to each
 * weight (Adagrad); deterministic.
 */

const FOLDS = 6;
const EPOCHS = 200;
const RATE = 0.3;
const DECAY = 0.001;
/** Headings that were printed weigh more than written ones. */
const PRINTED = 8;

interface Example {
  readonly features: readonly (readonly number[])[];
  readonly right: number;
  readonly weight: number;
}

/** What the model is trained on: reports, and what was written for it. */
export interface Lessons {
  readonly reports: readonly (readonly string[])[];
  readonly written: readonly (readonly string[])[];
}

/** The model: odds of characters, and a weight for each feature. */
export interface HeadingEndModel {
  readonly odds: BorderOdds;
  readonly weights: readonly number[];
}

/** Fits the model to the headings of the lessons. */
export function trainModel({ reports, written }: Lessons): HeadingEndModel {
  const odds = measureOdds([...reports, ...written]);
  const examples = [
    ...examplesOf(gluedHeadings(reports), odds, PRINTED),
    ...examplesOf(gluedHeadings(written), odds, 1),
  ];
  return { odds, weights: fitWeights(examples) };
}

function examplesOf(headings: readonly GluedHeading[], odds: BorderOdds, weight: number): Example[] {
  return headings
    .filter(({ right }) => right >= 0)
    .map(({ candidates, right }) => ({
      features: candidates.map((candidate) => rowOf(candidate, odds)),
      right,
      weight,
    }));
}

/** What each weight of the model is multiplied by. */
function rowOf(candidate: Candidate, odds: BorderOdds): number[] {
  const row = [...featuresOf(candidate, odds), ...new Array<number>(WEIGHT_COUNT).fill(0)].slice(
    0,
    WEIGHT_COUNT,
  );
  for (const place of classPlacesOf(candidate)) row[place] = 1;
  return row;
}

function scores(weights: readonly number[], features: readonly (readonly number[])[]): number[] {
  return features.map((row) => row.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0));
}

function probabilities(weights: readonly number[], features: readonly (readonly number[])[]): number[] {
  const raw = scores(weights, features);
  const highest = Math.max(...raw);
  const exponents = raw.map((score) => Math.exp(score - highest));
  const total = exponents.reduce((sum, value) => sum + value, 0);
  return exponents.map((value) => value / total);
}

function fitWeights(examples: readonly Example[]): number[] {
  const weights = new Float64Array(WEIGHT_COUNT);
  const squares = new Float64Array(WEIGHT_COUNT).fill(1e-8);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const gradient = gradientOf([...weights], examples);
    weights.forEach((weight, index) => {
      const slope = (gradient[index] ?? 0) / examples.length - DECAY * weight;
      const square = (squares[index] ?? 0) + slope * slope;
      squares[index] = square;
      weights[index] = weight + (RATE * slope) / Math.sqrt(square);
    });
  }
  return [...weights];
}

function gradientOf(weights: readonly number[], examples: readonly Example[]): Float64Array {
  const gradient = new Float64Array(WEIGHT_COUNT);
  for (const { features, right, weight } of examples) {
    const likely = probabilities(weights, features);
    features.forEach((row, candidate) => {
      const miss = weight * ((candidate === right ? 1 : 0) - (likely[candidate] ?? 0));
      row.forEach((value, index) => {
        gradient[index] = (gradient[index] ?? 0) + miss * value;
      });
    });
  }
  return gradient;
}

/** A heading's best candidate as the model has it: its probability, and whether it is the right one. */
export interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

/** Each heading of the reports judged by a model that saw nothing of its report. */
export function crossValidate(reports: readonly (readonly string[])[]): Judged[] {
  const written = readWrittenSpeeches();
  return inFolds(reports, (others) => trainModel({ reports: others, written }));
}

/** Each written heading judged by a model that saw nothing of its speech. */
export function crossValidateWritten(reports: readonly (readonly string[])[]): Judged[] {
  return inFolds(readWrittenSpeeches(), (others) => trainModel({ reports, written: others }));
}

function inFolds(
  speeches: readonly (readonly string[])[],
  trainOn: (others: readonly (readonly string[])[]) => HeadingEndModel,
): Judged[] {
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const model = trainOn(speeches.filter((_, speech) => speech % FOLDS !== fold));
    return gluedHeadings(speeches.filter((_, speech) => speech % FOLDS === fold)).map((heading) =>
      judge(heading, model),
    );
  });
}

function judge({ candidates, right }: GluedHeading, { odds, weights }: HeadingEndModel): Judged {
  const likely = probabilities(
    weights,
    candidates.map((candidate) => rowOf(candidate, odds)),
  );
  const confidence = Math.max(...likely);
  return { confidence, right: likely.indexOf(confidence) === right };
}
