import { type BorderOdds, FEATURES, featuresOf } from '../../utils/outline/heading-end/features.ts';
import { type GluedHeading, gluedHeadings } from './glued-headings.ts';
import { measureOdds } from './odds.ts';

/*
 * A conditional log-linear model over the candidates of each heading, by gradient ascent; deterministic.
 */

const FOLDS = 6;
const EPOCHS = 250;
const RATE = 2;
const DECAY = 0.001;

interface Example {
  readonly features: readonly (readonly number[])[];
  readonly right: number;
}

/** The choices, as the features that a model sees. */
export function examplesOf(chosen: readonly GluedHeading[], odds: BorderOdds): Example[] {
  return chosen.map(({ candidates, right }) => ({
    features: candidates.map((candidate) => featuresOf(candidate, odds)),
    right,
  }));
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

/** Fits the weights by gradient descent, all examples at each step. */
export function train(examples: readonly Example[]): number[] {
  const weights = FEATURES.map(() => 0);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const gradient = FEATURES.map(() => 0);
    for (const { features, right } of examples) {
      const likely = probabilities(weights, features);
      features.forEach((row, candidate) => {
        const miss = (candidate === right ? 1 : 0) - (likely[candidate] ?? 0);
        row.forEach((value, index) => {
          gradient[index] = (gradient[index] ?? 0) + miss * value;
        });
      });
    }
    weights.forEach((weight, index) => {
      weights[index] = weight + RATE * ((gradient[index] ?? 0) / examples.length - DECAY * weight);
    });
  }
  return weights;
}

/** Each heading judged by a model that saw nothing of its report: its best candidate's probability, and whether it is right. */
export function crossValidate(
  reports: readonly (readonly string[])[],
): { confidence: number; right: boolean }[] {
  const headings = gluedHeadings(reports);
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const odds = measureOdds(reports.filter((_, report) => report % FOLDS !== fold));
    const known = headings.filter(({ report, right }) => report % FOLDS !== fold && right >= 0);
    const weights = train(examplesOf(known, odds));
    return headings
      .filter(({ report }) => report % FOLDS === fold)
      .map(({ candidates, right }) => {
        const likely = probabilities(
          weights,
          candidates.map((candidate) => featuresOf(candidate, odds)),
        );
        const confidence = Math.max(...likely);
        return { confidence, right: likely.indexOf(confidence) === right };
      });
  });
}
